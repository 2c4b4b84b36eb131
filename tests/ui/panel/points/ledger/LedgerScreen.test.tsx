// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editClient } from '../../../../../src/jobs/save-client.ts';
import { readPreferences } from '../../../../../src/store/queries/settings.ts';
import { LedgerScreen } from '../../../../../src/ui/panel/points/ledger/LedgerScreen.tsx';
import { client, ledgerWorld, pointEntry } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

const ROWS = {
  clients: [
    client({ id: 'a', name: 'Acme Tools' }),
    client({ id: 'b', name: 'Bharat Foods', market: 'IN' }),
    client({ id: 'n', name: 'Nordlys', market: null, currency: 'SEK' }),
  ],
  pointEntries: [
    pointEntry({ id: '1', clientId: 'a', managedFrom: '2026-03-02' }),
    pointEntry({ id: '2', clientId: 'b', soldOn: '2026-05-20' }),
    pointEntry({ id: '3', clientId: 'n', mrr: { minor: 100, currency: 'SEK' } }),
  ],
};

async function ledger(world = ledgerWorld(ROWS)) {
  const page = await renderPage(<LedgerScreen />, { world: await world });
  await screen.findByText('3 clients');
  return page;
}

const rows = () =>
  within(screen.getByRole('list', { name: 'Clients' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the list', () => {
  it('shows every client with its points today and the next expiry, most points first', async () => {
    await ledger();
    expect(rows()).toEqual([
      'Bharat Foods100 pointsIndia · USDSold 100 · Managed 0Next expiry May 20, 2027',
      'Acme Tools60 pointsUnited States · USDSold 50 · Managed 10Next expiry Mar 2, 2027',
      'Nordlys0 pointsMarket not known · SEK1 entry without points',
    ]);
    const acme = screen.getByRole('link', { name: /^Acme Tools/ });
    expect(acme.getAttribute('href')).toBe('#/points/ledger/a');
    screen.getByRole('heading', { level: 1, name: 'Ledger' });
  });

  it('offers a new client and an import', async () => {
    await ledger();
    expect(screen.getByRole('link', { name: 'New client' }).getAttribute('href')).toBe('#/points/ledger/new');
    expect(screen.getByRole('link', { name: 'Import' }).getAttribute('href')).toBe('#/points/ledger/import');
  });

  it('follows what another page changes', async () => {
    const { world } = await ledger();
    const row = await world.database.clients.get('a');
    if (row === undefined) throw new Error('The client is not there.');
    await act(() => editClient(world, row, { name: 'Zebra Tools', market: 'IN' }));
    await screen.findByText('Zebra Tools');
    expect(rows()[0]).toContain('Zebra Tools120 points');
  });

  it('keeps the order it was left in', async () => {
    const { user, world, unmount } = await ledger();
    await user.selectOptions(screen.getByLabelText('Sort by'), 'Next expiry');
    await waitFor(() => expect(rows()[0]).toMatch(/^Acme/));
    await waitFor(async () => expect((await readPreferences(world.database)).ledgerSort).toBe('expiry'));
    unmount();
    await ledger(Promise.resolve(world));
    expect(rows()[0]).toMatch(/^Acme/);
  });
});

describe('a search', () => {
  it('narrows the list down, and back', async () => {
    const { user } = await ledger();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'india');
    await screen.findByText('1 client');
    expect(rows()).toHaveLength(1);
  });

  it('that finds nothing offers all again and goes on from the field', async () => {
    const { user } = await ledger();
    const field = screen.getByRole('searchbox', { name: 'Search' });
    await user.type(field, 'nobody');
    await user.click(await screen.findByRole('button', { name: 'Show all' }));
    await screen.findByText('3 clients');
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty('value', '');
  });
});

it('says what to do first while there is no client', async () => {
  await renderPage(<LedgerScreen />, { world: testWorld() });
  await screen.findByRole('heading', { name: 'Start with your clients' });
  expect(screen.getByRole('link', { name: 'Import a spreadsheet' }).getAttribute('href')).toBe(
    '#/points/ledger/import',
  );
  expect(screen.queryByLabelText('Search')).toBeNull();
});

it('draws only what is in view of five thousand', async () => {
  const clients = Array.from({ length: 5_000 }, (_, index) => client({ id: `c${index}`, name: `Client ${index}` }));
  await renderPage(<LedgerScreen />, { world: await ledgerWorld({ clients }) });
  await screen.findByText('5,000 clients');
  expect(rows().length).toBeLessThan(50);
});

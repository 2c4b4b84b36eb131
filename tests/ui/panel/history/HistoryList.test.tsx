import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { newRow, revised } from '../../../../src/domain/row.ts';
import { DAY_MS } from '../../../../src/domain/time.ts';
import { changeLedger } from '../../../../src/jobs/change-ledger.ts';
import { deleteClient } from '../../../../src/jobs/delete-client.ts';
import { HistoryList } from '../../../../src/ui/panel/history/HistoryList.tsx';
import { client, entryFields } from '../../../fixtures/ledger.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

let world: TestWorld;
const ACME = client({ id: 'acme', name: 'Acme Tools' });
const FJORD = client({ id: 'fjord', name: 'Fjord Labs' });

beforeEach(async () => {
  world = testWorld();
  const entries = ['e-1', 'e-2'].map((id) => ({ ...newRow(id, 1), ...entryFields({ clientId: 'acme' }) }));
  await changeLedger(world, { clients: [ACME, FJORD], pointEntries: entries });
});

const show = () => renderPage(<HistoryList earliest={0} />, { world });

describe('the list of changes', () => {
  it('says what to expect while there is none', async () => {
    await show();
    expect((await screen.findByRole('status')).textContent).toMatch(/^Nothing has been changed or deleted yet/);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('is grouped by day, the latest first, with the row or the numbers of each', async () => {
    await changeLedger(world, { clients: [revised(FJORD, { name: 'Fjord', link: 'x' }, world.now())] });
    world.setNow(world.now() + DAY_MS);
    await deleteClient(world, 'acme', { kind: 'everything' });
    await show();
    await screen.findByRole('heading', { level: 3, name: /^Today, Monday/ });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items[0]).toMatch(/Deleted: client Acme Tools · Point entries: 2 deleted/);
    expect(items[1]).toMatch(/Changed: client Fjord Labs: name, link/);
  });

  it('is searched by name', async () => {
    await deleteClient(world, 'acme', { kind: 'everything' });
    await changeLedger(world, { clients: [revised(FJORD, { link: 'x' }, world.now())] });
    const { user } = await show();
    await user.type(await screen.findByRole('searchbox', { name: 'Search by name' }), 'fjo');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.getByRole('listitem').textContent).toContain('Fjord Labs');
    await user.type(screen.getByRole('searchbox'), 'zz');
    expect(await screen.findByText(/^No change fits/)).toBeTruthy();
  });

  it('shows as many more as are asked for', async () => {
    let row = FJORD;
    for (let index = 0; index < 35; index += 1) {
      row = revised(row, { link: String(index) }, world.now());
      await changeLedger(world, { clients: [row] });
    }
    const { user } = await show();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(30));
    await user.click(screen.getByRole('button', { name: 'Show earlier changes' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(35));
    expect(screen.queryByRole('button', { name: 'Show earlier changes' })).toBeNull();
  });
});

describe('an entry', () => {
  it('puts back all of an action, and takes that back', async () => {
    await deleteClient(world, 'acme', { kind: 'everything' });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: /^Put back all 3: Deleted: client Acme Tools/ }));
    await screen.findByText('Put back.');
    const living = async () => await world.database.pointEntries.filter((row) => row.deletedAt === null).count();
    expect(await living()).toBe(2);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await living()).toBe(0));
  });

  it('unfolds to its rows, each with its own way back or why it is refused', async () => {
    await deleteClient(world, 'acme', { kind: 'everything' });
    const { user } = await show();
    const details = await screen.findByRole('button', { name: /^Details: Deleted: client Acme/ });
    expect(details.getAttribute('aria-expanded')).toBe('false');
    await user.click(details);
    expect(details.getAttribute('aria-expanded')).toBe('true');
    const [entry] = await screen.findAllByRole('button', { name: /^Restore: point entry/ });
    if (entry === undefined) throw new Error('No row');
    await user.click(entry);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /was deleted: client Acme Tools\. Nothing was changed/,
    );
    await user.click(screen.getByRole('button', { name: 'Restore: client Acme Tools' }));
    await screen.findByText('Put back: client Acme Tools');
    expect(screen.queryByRole('alert')).toBeNull();
    const [list] = screen.getAllByRole('list').slice(1);
    expect(within(list ?? document.body).getAllByText(/is how it is now/)).toHaveLength(1);
  });

  it('tells what a field held before and after, and changes it back', async () => {
    await changeLedger(world, { clients: [revised(FJORD, { market: 'FR' }, world.now())] });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: /^Details/ }));
    expect((await screen.findByRole('definition')).textContent).toMatch(/→ France$/);
    await user.click(screen.getByRole('button', { name: 'Change back: client Fjord Labs' }));
    await screen.findByText('Put back: client Fjord Labs');
    expect((await world.database.clients.get('fjord'))?.market).toBe(FJORD.market);
    expect(await screen.findByText('This is how it is now.')).toBeTruthy();
  });
});

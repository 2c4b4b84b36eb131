// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changePartner } from '../../../../../src/jobs/change-partner.ts';
import { readPreferences } from '../../../../../src/store/queries/settings.ts';
import { ClientsScreen } from '../../../../../src/ui/panel/partner/clients/ClientsScreen.tsx';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { clientList, clientProfile, renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { type TestWorld, testWorld } from '../../../../fixtures/world.ts';

const ROWS = {
  clientProfiles: [clientProfile({ id: 'b', lastActiveOn: '2026-01-01', relationship: 'Managed only' })],
  renewals: [renewal({ clientId: 'c', renewsOn: '2026-12-01' })],
  clientLists: [clientList({ clientIds: ['a', 'c'] })],
  ledger: {
    clients: [
      client({ id: 'a', name: 'Acme Tools' }),
      client({ id: 'b', name: 'Bharat Foods', market: 'IN' }),
      client({ id: 'c', name: 'Café' }),
    ],
    pointEntries: [pointEntry({ clientId: 'a', managedFrom: '2026-03-02' })],
  },
};

async function opened(world?: TestWorld) {
  const page = await renderPage(<ClientsScreen />, { world: world ?? (await deskWorld(ROWS)) });
  await screen.findByRole('list', { name: 'Clients' });
  return page;
}

const names = () =>
  within(screen.getByRole('list', { name: 'Clients' }))
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label')?.replace('Choose ', ''));

it.each([
  ['Managed', ['Acme Tools']],
  ['Sold', ['Acme Tools']],
  ['Inactive', ['Bharat Foods']],
  ['Renewal within 90 days', ['Café']],
])('shows those %s', async (show, expected) => {
  const { user } = await opened();
  await waitFor(() => expect(names()).toEqual(['Acme Tools', 'Bharat Foods', 'Café']));
  await user.selectOptions(screen.getByLabelText('Show'), show);
  await waitFor(() => expect(names()).toEqual(expected));
});

it('keeps filter, order and list as they were left', async () => {
  const { user, world, unmount } = await opened();
  await user.selectOptions(screen.getByLabelText('List'), 'To call');
  await user.selectOptions(screen.getByLabelText('Sort by'), 'Next renewal');
  await waitFor(() => expect(names()).toEqual(['Café', 'Acme Tools']));
  await waitFor(async () =>
    expect((await readPreferences(world.database)).clientsChoice).toMatchObject({ listId: 'l-1', sort: 'renewal' }),
  );
  unmount();
  await opened(world);
  await waitFor(() => expect(names()).toEqual(['Café', 'Acme Tools']));
  expect(screen.getByRole('link', { name: '2 clients' }).getAttribute('href')).toBe(
    '#/partner/reports/clients-all?list=l-1',
  );
});

it('finds by relationship, and shows all again where nothing is found', async () => {
  const { user } = await opened();
  const search = screen.getByRole('searchbox');
  await user.type(search, 'managed only');
  await waitFor(() => expect(names()).toEqual(['Bharat Foods']));
  await user.type(search, ' nowhere');
  await user.click(await screen.findByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(names()).toHaveLength(3));
  expect(document.activeElement).toBe(search);
});

it('keeps those ticked in a list', async () => {
  const { user, world } = await opened();
  await user.click(await screen.findByRole('checkbox', { name: 'Choose Bharat Foods' }));
  await user.click(await screen.findByRole('button', { name: 'Keep the one chosen in a list' }));
  await user.click(screen.getByRole('button', { name: 'Add 1 client' }));
  await screen.findByText('1 client added to “To call”.');
  expect((await world.database.clientLists.get('l-1'))?.clientIds).toEqual(['a', 'c', 'b']);
  await waitFor(() => expect(screen.queryByRole('checkbox', { checked: true })).toBeNull());
});

it('follows what another page changes', async () => {
  const { world } = await opened();
  await act(() => changePartner(world, { clientProfiles: [clientProfile({ id: 'a', relationship: 'Theirs' })] }));
  await screen.findByText(/^Theirs/);
});

it('says what to do first while there is no client', async () => {
  await renderPage(<ClientsScreen />, { world: testWorld() });
  await screen.findByRole('heading', { name: 'Start with your clients' });
  expect(screen.queryByRole('searchbox')).toBeNull();
});

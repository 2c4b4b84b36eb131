// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readPreferences } from '../../../../../src/store/queries/settings.ts';
import { RenewalsScreen } from '../../../../../src/ui/panel/partner/renewals/RenewalsScreen.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';
import { testWorld } from '../../../../fixtures/world.ts';

const ROWS = {
  renewals: [
    renewal(),
    renewal({ id: 'b', clientId: 'bharat', decideBy: '2026-11-20' }),
    renewal({ id: 'c', outcome: 'lost', renewsOn: '2026-06-30' }),
  ],
  ledger: { clients: [client(), client({ id: 'bharat', name: 'Bharat Foods' })] },
};

async function list(world = renewalWorld(ROWS)) {
  const page = await renderPage(<RenewalsScreen />, { world: await world });
  await screen.findByRole('list', { name: 'HubSpot renewals' });
  return page;
}

const items = () =>
  within(screen.getByRole('list', { name: 'HubSpot renewals' }))
    .getAllByRole('listitem')
    .map((item) => within(item).getAllByRole('link')[0]?.getAttribute('href')?.split('/').at(-1));

describe('the list', () => {
  it('shows what is open, the next decision first', async () => {
    await list();
    expect(items()).toEqual(['b', 'r-1']);
    expect(screen.getByRole('status').textContent).toBe('2 renewals');
  });

  it('leads to import, report, summary and a new one', async () => {
    await list();
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(to('Import')).toBe('#/partner/import?kind=renewals');
    expect(to('As a report')).toBe('#/partner/reports/renewals-open');
    expect(to('Summary to share')).toBe('#/partner/summary');
    expect(to('Add renewal')).toBe('#/partner/renewals/new');
  });

  it('keeps the filter and the order it was left in', async () => {
    const { user, world, unmount } = await list();
    await user.selectOptions(screen.getByLabelText('Show'), 'All');
    await user.selectOptions(screen.getByLabelText('Sort by'), 'Renewal day');
    await waitFor(() => expect(items()).toEqual(['c', 'b', 'r-1']));
    await waitFor(async () =>
      expect((await readPreferences(world.database)).renewalList).toEqual({ show: 'all', sort: 'renewal' }),
    );
    unmount();
    await list(Promise.resolve(world));
    expect(items()).toEqual(['c', 'b', 'r-1']);
  });

  it('that is empty for a search shows all again from the field', async () => {
    const { user } = await list();
    const field = screen.getByRole('searchbox', { name: 'Search' });
    await user.type(field, 'nobody');
    await user.click(await screen.findByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(items()).toHaveLength(3));
    expect(document.activeElement).toBe(field);
  });
});

it('says what to do first while there is none', async () => {
  await renderPage(<RenewalsScreen />, { world: testWorld() });
  await screen.findByRole('heading', { name: 'Start with your next renewal' });
  expect(screen.queryByLabelText('Search')).toBeNull();
});

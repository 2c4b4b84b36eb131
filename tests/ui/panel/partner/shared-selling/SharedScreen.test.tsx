// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readPreferences } from '../../../../../src/store/queries/settings.ts';
import { SharedScreen } from '../../../../../src/ui/panel/partner/shared-selling/SharedScreen.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { sharedDeal } from '../../../../fixtures/partner-rows.ts';
import { partnerWorld } from '../../../../fixtures/partner-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const ROWS = {
  ledger: { clients: [client(), client({ id: 'cafe', name: 'Cafe Lumiere' })] },
  sharedDeals: [
    sharedDeal({ id: 'a' }),
    sharedDeal({ id: 'b', clientId: 'cafe', createdOn: '2026-10-20', stage: 'won', closedOn: '2026-11-01' }),
  ],
};

const names = () =>
  within(screen.getByRole('list', { name: 'Shared deals' }))
    .getAllByRole('link')
    .map((link) => link.textContent?.split('$')[0]);

it('offers what to do first', async () => {
  await renderPage(<SharedScreen />);
  await screen.findByRole('heading', { name: 'Start with your first shared deal' });
  expect(screen.getByRole('link', { name: 'New deal' }).getAttribute('href')).toBe('#/partner/shared/new');
});

it('lists the deals, narrows them down, and is as it was left', async () => {
  const world = await partnerWorld(ROWS);
  const { user, unmount } = await renderPage(<SharedScreen />, { world });
  await screen.findByText('2 deals');
  screen.getByRole('heading', { level: 1, name: 'Shared selling' });
  expect(names()).toEqual(['Cafe Lumiere', 'Acme Tools']);
  await user.selectOptions(screen.getByLabelText('Stage'), 'Open');
  await screen.findByText('1 deal');
  await user.selectOptions(screen.getByLabelText('Date range'), 'Last quarter');
  expect(screen.getByRole('link', { name: 'HubSpot deals created: 0' })).toBeDefined();
  await waitFor(async () =>
    expect((await readPreferences(world.database)).sharedSelling).toMatchObject({
      stage: 'open',
      range: { preset: 'last-quarter' },
    }),
  );
  unmount();
  await renderPage(<SharedScreen />, { world });
  await screen.findByText('1 deal');
  expect(names()).toEqual(['Acme Tools']);
});

it('shows all again where nothing is found', async () => {
  const world = await partnerWorld(ROWS);
  const { user } = await renderPage(<SharedScreen />, { world });
  await screen.findByText('2 deals');
  await user.type(screen.getByLabelText('Search'), 'zzz');
  await user.click(await screen.findByRole('button', { name: 'Show all' }));
  await screen.findByText('2 deals');
  expect(document.activeElement).toBe(screen.getByLabelText('Search'));
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SharedDealPage } from '../../../../../src/ui/panel/partner/shared-selling/SharedDealPage.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { dealWorld, POINTS } from '../../../../fixtures/shared-deal-page.tsx';

it('names the deal and its client, and shows the ledger where winning it made something of it', async () => {
  const entries = [pointEntry()];
  const { world, deal } = await dealWorld({ name: 'Big one', stage: 'won', closedOn: '2026-11-20' }, entries);
  const page = (clients: ReturnType<typeof client>[]) => (
    <SharedDealPage deal={deal} entries={entries} clients={clients} drafts={new Map()} points={POINTS} />
  );
  const { unmount } = await renderPage(page([client()]), { world });
  screen.getByRole('heading', { level: 1, name: 'Big one' });
  screen.getByText('Acme Tools');
  expect(screen.getAllByRole('region').map((region) => region.querySelector('h2')?.textContent)).toEqual(
    expect.arrayContaining(['Outcome', 'In the ledger']),
  );
  unmount();
  await renderPage(page([]), { world });
  screen.getByText('Deleted client');
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QuarterDetail } from '../../../../../src/ui/panel/partner/commissions/QuarterDetail.tsx';
import { commissionDesk, KEPT, shownOf } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('lists the deals that earn in the quarter, by client, and its payments', async () => {
  const desk = commissionDesk();
  await renderPage(
    <QuarterDetail quarter="2026-Q2" payments={KEPT.payments} desk={desk} shown={shownOf(desk)} drafts={new Map()} />,
  );
  const deals = within(screen.getByRole('list', { name: 'Deals that earn in Q2 2026' }));
  expect(deals.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Acme Tools', 'Bharat Foods']);
  within(screen.getByRole('list', { name: 'Payments for Q2 2026' })).getByText('$600.00');
});

it('says so where nothing earns and nothing was paid', async () => {
  const desk = commissionDesk({});
  await renderPage(
    <QuarterDetail quarter="2026-Q2" payments={[]} desk={desk} shown={shownOf(desk)} drafts={new Map()} />,
  );
  screen.getByText(/^No deal of your ledger/);
  screen.getByText(/^No payment is entered/);
});

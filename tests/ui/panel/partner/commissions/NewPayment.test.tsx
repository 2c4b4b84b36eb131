// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readCommissionPayments } from '../../../../../src/store/queries/commissions.ts';
import { NewPayment } from '../../../../../src/ui/panel/partner/commissions/NewPayment.tsx';
import { commissionDesk, commissionWorld } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('adds a payment for the quarter that was paid last, and can take it back', async () => {
  const world = await commissionWorld({});
  const page = <NewPayment desk={commissionDesk()} drafts={new Map()} currency="USD" />;
  const { user } = await renderPage(page, { world });
  const kept = async () =>
    (await readCommissionPayments(world.database)).map(({ quarter, amount }) => [quarter, amount]);
  await user.click(screen.getByRole('button', { name: 'Add payment' }));
  await user.type(screen.getByRole('textbox', { name: 'Amount' }), '600.50');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Payment saved.');
  expect(await kept()).toEqual([['2026-Q3', { minor: 60_050, currency: 'USD' }]]);
  const add = await screen.findByRole('button', { name: 'Add payment' });
  await waitFor(() => expect(document.activeElement).toBe(add));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await kept()).toEqual([]));
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readCommissionPayments } from '../../../../../src/store/queries/commissions.ts';
import { PaymentLine } from '../../../../../src/ui/panel/partner/commissions/PaymentLine.tsx';
import { commissionDesk, commissionWorld } from '../../../../fixtures/commission-world.ts';
import { payment } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const line = (change = {}) => <PaymentLine payment={payment(change)} desk={commissionDesk()} drafts={new Map()} />;

it('shows a payment, changes it in its place and deletes it, with the way back', async () => {
  const world = await commissionWorld();
  const amounts = async () => (await readCommissionPayments(world.database)).map(({ amount }) => amount.minor);
  const { user } = await renderPage(line(), { world });
  screen.getByText('Paid on Aug 14, 2026');
  await user.click(screen.getByRole('button', { name: 'Delete payment: Acme Tools, $600.00' }));
  await waitFor(async () => expect(await amounts()).toEqual([]));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await amounts()).toEqual([60_000]));
  await user.click(screen.getByRole('button', { name: 'Edit payment: Acme Tools, $600.00' }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' }).value).toBe('600');
});

it('says what is only announced, and of whom it is not known', async () => {
  await renderPage(line({ clientId: null, paidOn: null, notes: 'By e-mail' }));
  screen.getByText('Of no single client');
  screen.getByText('Announced, not paid yet · By e-mail');
});

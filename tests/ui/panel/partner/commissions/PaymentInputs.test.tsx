// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newPaymentDraft } from '../../../../../src/domain/partner/commissions/payment-draft.ts';
import { PaymentInputs } from '../../../../../src/ui/panel/partner/commissions/PaymentInputs.tsx';
import { commissionDesk } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const DRAFT = newPaymentDraft({ quarter: '1999-Q1', currency: 'USD' });

it('offers quarters, also one that is far back, and the clients of that name', async () => {
  const onChange = vi.fn();
  const { user } = await renderPage(
    <PaymentInputs draft={DRAFT} problems={[]} desk={commissionDesk()} onChange={onChange} />,
  );
  const quarter = screen.getByRole<HTMLSelectElement>('combobox', { name: 'For the quarter' });
  expect(quarter.selectedOptions[0]?.textContent).toBe('Q1 1999');
  await user.selectOptions(quarter, '2026-Q4');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Direction' }), 'back');
  expect(onChange.mock.calls).toEqual([[{ quarter: '2026-Q4' }], [{ direction: 'back' }]]);
  await user.type(screen.getByRole('combobox', { name: 'Client' }), 'b');
  expect((await screen.findAllByRole('option', { name: /Foods/ })).map(({ textContent }) => textContent)).toEqual([
    'Bharat Foods',
  ]);
  expect(onChange).toHaveBeenLastCalledWith({ client: 'b' });
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith({ client: 'Bharat Foods' });
});

it('says what is wrong in its field, the amount’s own words once', async () => {
  const problems = [
    { field: 'amount', reason: 'missing', data: null },
    { field: 'paidOn', reason: 'in-future', data: null },
  ] as const;
  await renderPage(<PaymentInputs draft={DRAFT} problems={problems} desk={commissionDesk()} onChange={vi.fn()} />);
  expect(screen.getByRole('textbox', { name: 'Amount' }).getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText('Paid on').getAttribute('aria-invalid')).toBe('true');
});

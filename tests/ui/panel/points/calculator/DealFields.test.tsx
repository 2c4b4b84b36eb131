// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { CalculatorDraft } from '../../../../../src/domain/points/calculator-draft.ts';
import { DealFields } from '../../../../../src/ui/panel/points/calculator/DealFields.tsx';
import { calculated, pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function fields(change: Partial<CalculatorDraft> = {}) {
  const onChange = vi.fn();
  const { book, today } = pointsWith();
  const { draft, answer } = calculated(change);
  const problems = answer.kind === 'waiting' ? answer.problems : [];
  const page = await renderPage(
    <DealFields draft={draft} problems={problems} book={book} today={today} onChange={onChange} />,
  );
  return { ...page, onChange };
}

it('shows the present day and gives another one', async () => {
  const { onChange } = await fields();
  const day = screen.getByLabelText('Sale date');
  expect(day).toHaveProperty('value', '2026-03-02');
  fireEvent.change(day, { target: { value: '2026-03-01' } });
  expect(onChange).toHaveBeenCalledWith({ soldOn: '2026-03-01' });
});

it('empties market and currency', async () => {
  const { user, onChange } = await fields();
  await user.clear(screen.getByRole('combobox', { name: 'Client market' }));
  expect(onChange).toHaveBeenCalledWith({ market: '' });
  await user.clear(screen.getByRole('combobox', { name: 'Client currency' }));
  expect(onChange).toHaveBeenCalledWith({ currency: '' });
});

it('changes the deal', async () => {
  const { user, onChange } = await fields();
  expect(screen.getByRole('radio', { name: 'Partner sourced' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: 'Partner assisted' }));
  expect(onChange).toHaveBeenCalledWith({ deal: 'assisted' });
});

it('folds the upsell away until it is one', async () => {
  await fields();
  expect(screen.getByText('Is it an upsell?').closest('details')?.open).toBe(false);
  expect(screen.queryByLabelText('Product line first sold on')).toBeNull();
});

it('asks when the line of an upsell was sold', async () => {
  const { onChange } = await fields({ upsell: true });
  expect(screen.getByText('Is it an upsell?').closest('details')?.open).toBe(true);
  fireEvent.change(screen.getByLabelText('Product line first sold on'), { target: { value: '2023-01-01' } });
  expect(onChange).toHaveBeenCalledWith({ lineSoldOn: '2023-01-01' });
  screen.getByText('Enter day, month and year.');
});

// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { NEW_CALCULATION } from '../../../../../src/domain/points/calculator-draft.ts';
import { CurrencyFields } from '../../../../../src/ui/panel/points/calculator/CurrencyFields.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  ['to-currency', 'soldPoints', 'Sold points'],
  ['to-currency', 'managedPoints', 'Managed points'],
  ['to-points', 'soldValue', 'Sold value'],
  ['to-points', 'managedValue', 'Managed value'],
] as const)('asks %s for %s', async (method, field, label) => {
  const onChange = vi.fn();
  await renderPage(<CurrencyFields draft={{ ...NEW_CALCULATION, method }} onChange={onChange} />);
  expect(screen.getAllByRole('textbox')).toHaveLength(2);
  fireEvent.change(screen.getByLabelText(label), { target: { value: '5' } });
  expect(onChange).toHaveBeenCalledWith({ [field]: '5' });
});

it('changes the way', async () => {
  const onChange = vi.fn();
  const { user } = await renderPage(<CurrencyFields draft={NEW_CALCULATION} onChange={onChange} />);
  await user.selectOptions(screen.getByLabelText('Conversion method'), 'Currency to points');
  expect(onChange).toHaveBeenCalledWith({ method: 'to-points' });
});

// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { RangeChoice } from '../../../src/domain/day-range.ts';
import { RangeField } from '../../../src/ui/components/RangeField.tsx';
import { renderPage } from '../../fixtures/render-page.tsx';

function Page({ onChoose }: { readonly onChoose: (range: RangeChoice) => void }) {
  const [value, setValue] = useState<RangeChoice>({ preset: 'last-quarter', from: '', to: '' });
  const choose = (next: RangeChoice) => {
    onChoose(next);
    setValue(next);
  };
  return <RangeField value={value} today="2026-11-22" onChoose={choose} />;
}

async function field() {
  const told = vi.fn();
  return { ...(await renderPage(<Page onChoose={told} />)), told };
}

it('begins one’s own days with those that were chosen before', async () => {
  const { user, told } = await field();
  expect(screen.queryByLabelText('From')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Date range'), 'Own days');
  expect(told).toHaveBeenLastCalledWith({ preset: 'own', from: '2026-07-01', to: '2026-09-30' });
  await user.selectOptions(screen.getByLabelText('Date range'), 'This year');
  expect(told).toHaveBeenLastCalledWith({ preset: 'this-year', from: '', to: '' });
});

it('says when the days stand in the wrong order, and takes an empty one', async () => {
  const { user, told } = await field();
  await user.selectOptions(screen.getByLabelText('Date range'), 'Own days');
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-06-30' } });
  screen.getByText('The last day lies before the first. Correct one of them.');
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '' } });
  expect(screen.queryByText(/lies before/)).toBeNull();
  expect(told).toHaveBeenLastCalledWith({ preset: 'own', from: '', to: '2026-06-30' });
});

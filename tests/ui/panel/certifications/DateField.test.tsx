// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { DateField } from '../../../../src/ui/panel/certifications/DateField.tsx';

function Page({ value, error = null }: { readonly value: string; readonly error?: string | null }) {
  const [date, setDate] = useState({ value, monthOnly: false });
  return (
    <>
      <DateField
        label="Earned on"
        name="earnedOn"
        {...date}
        error={error}
        onChange={(text, monthOnly) => setDate({ value: text, monthOnly })}
      />
      <output>{date.value}</output>
    </>
  );
}

const field = () => screen.getByLabelText('Earned on');
const toggle = () => screen.getByRole('checkbox', { name: 'Only the month is known', description: 'Earned on' });
const text = () => screen.getByRole('status').textContent;

it('is a native date, or a native month where only that is known', async () => {
  render(<Page value="2026-03-17" />);
  const user = userEvent.setup();
  expect(field()).toHaveProperty('type', 'date');
  await user.click(toggle());
  expect(field()).toHaveProperty('type', 'month');
  expect(field()).toHaveProperty('value', '2026-03');
});

it('gives the day back when the month was not enough after all', async () => {
  render(<Page value="2026-03-17" />);
  const user = userEvent.setup();
  await user.click(toggle());
  await user.click(toggle());
  expect(field()).toHaveProperty('value', '2026-03-17');
});

it('starts a month that becomes a day on its first', async () => {
  render(<Page value="" />);
  const user = userEvent.setup();
  await user.click(toggle());
  fireEvent.change(field(), { target: { value: '2026-04' } });
  expect(text()).toBe('2026-04');
  await user.click(toggle());
  expect(field()).toHaveProperty('value', '2026-04-01');
});

it('says what is wrong with it at the control', () => {
  render(<Page value="" error="Fill this in." />);
  expect(screen.getByText('Fill this in.').id).toBe(field().getAttribute('aria-describedby'));
});

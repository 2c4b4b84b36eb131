// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TimeField } from '../../../../src/ui/panel/reminders/TimeField.tsx';

function show(objection?: (minute: number) => string | null) {
  const onChoose = vi.fn();
  const field = (value: number) => (
    <TimeField
      label="Time"
      hint="A hint"
      value={value}
      onChoose={onChoose}
      {...(objection === undefined ? {} : { objection })}
    />
  );
  const { rerender } = render(field(540));
  const input = screen.getByLabelText('Time');
  return {
    onChoose,
    input,
    user: userEvent.setup(),
    type: (text: string) => fireEvent.change(input, { target: { value: text } }),
    change: (value: number) => rerender(field(value)),
  };
}

it('shows the time and its hint', () => {
  const { input } = show();
  expect(input).toHaveProperty('type', 'time');
  expect(input).toHaveProperty('value', '09:00');
  expect(input.getAttribute('aria-describedby')).toBe(screen.getByText('A hint').id);
});

it('holds when the field is left, not while it is typed', () => {
  const { onChoose, input, type } = show();
  type('01:00');
  type('10:30');
  expect(onChoose).not.toHaveBeenCalled();
  fireEvent.blur(input);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(630);
});

it('holds at Enter', async () => {
  const { onChoose, input, type, user } = show();
  type('00:00');
  input.focus();
  await user.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(0);
});

it('chooses nothing when nothing changed', () => {
  const { onChoose, input } = show(() => 'never');
  fireEvent.blur(input);
  expect(onChoose).not.toHaveBeenCalled();
  expect(screen.queryByText('never')).toBeNull();
});

it('refuses an unfinished time and says so', () => {
  const { onChoose, input, type } = show();
  type('');
  fireEvent.blur(input);
  expect(onChoose).not.toHaveBeenCalled();
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(input.getAttribute('aria-describedby')).toContain(screen.getByText('Enter hours and minutes.').id);
});

it('keeps what is objected to, says why, and takes another', () => {
  const { onChoose, input, type } = show((minute) => (minute === 420 ? 'Not this one.' : null));
  type('07:00');
  fireEvent.blur(input);
  expect(input).toHaveProperty('value', '07:00');
  screen.getByText('Not this one.');
  expect(onChoose).not.toHaveBeenCalled();
  type('07:01');
  fireEvent.blur(input);
  expect(screen.queryByText('Not this one.')).toBeNull();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(421);
});

it('follows a time that was changed elsewhere', () => {
  const { input, type, change } = show();
  type('');
  fireEvent.blur(input);
  change(600);
  expect(input).toHaveProperty('value', '10:00');
  expect(screen.queryByText('Enter hours and minutes.')).toBeNull();
});

// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { QuietTimes } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { QuietTimesChoice } from '../../../../src/ui/panel/reminders/QuietTimesChoice.tsx';

function show(quiet: Partial<QuietTimes> = {}, minuteOfDay = 540) {
  const onChoose = vi.fn();
  render(
    <QuietTimesChoice minuteOfDay={minuteOfDay} quiet={{ hours: null, weekdays: [], ...quiet }} onChoose={onChoose} />,
  );
  return onChoose;
}

it('names each change by itself', () => {
  const onChoose = show({ hours: { from: 1_320, to: 420 } });
  const time = screen.getByLabelText('Time of day');
  fireEvent.change(time, { target: { value: '08:15' } });
  fireEvent.blur(time);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Sat' }));
  expect(onChoose.mock.calls).toEqual([[{ minuteOfDay: 495 }], [{ hours: null }], [{ weekdays: [6] }]]);
});

it('says that nothing is dropped, and what comes all the same', () => {
  show();
  screen.getByText(/^Quiet times move a reminder to the first moment that is allowed; they never drop it\..*exam/);
});

it.each<[string, QuietTimes['hours'], number, boolean]>([
  ['no quiet hours', null, 540, false],
  ['in them', { from: 480, to: 600 }, 540, true],
  ['at their end', { from: 480, to: 540 }, 540, false],
  ['at their beginning', { from: 540, to: 600 }, 540, true],
  ['before midnight', { from: 1_320, to: 420 }, 1_380, true],
  ['after midnight', { from: 1_320, to: 420 }, 60, true],
  ['in the day', { from: 1_320, to: 420 }, 540, false],
])('says when the time lies in the quiet hours: %s', (_name, hours, minute, inside) => {
  show({ hours }, minute);
  expect(screen.queryByText(/^This lies in the quiet hours/) !== null).toBe(inside);
});

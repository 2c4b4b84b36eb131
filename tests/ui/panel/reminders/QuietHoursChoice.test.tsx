// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { QuietHoursChoice } from '../../../../src/ui/panel/reminders/QuietHoursChoice.tsx';

const NIGHT = { from: 1_320, to: 420 };

function show(hours: { from: number; to: number } | null) {
  const onChoose = vi.fn();
  render(<QuietHoursChoice hours={hours} onChoose={onChoose} />);
  const leave = (name: string, time: string) => {
    fireEvent.change(screen.getByLabelText(name), { target: { value: time } });
    fireEvent.blur(screen.getByLabelText(name));
  };
  return { onChoose, leave, box: screen.getByRole('checkbox', { name: 'Quiet hours' }) };
}

it('is off, and begins with the night', () => {
  const { onChoose, box } = show(null);
  expect(box).toHaveProperty('checked', false);
  expect(screen.queryByLabelText('From')).toBeNull();
  fireEvent.click(box);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(NIGHT);
});

it('shows both times as one group and can be turned off', () => {
  const { onChoose, box } = show(NIGHT);
  screen.getByRole('group', { name: 'Quiet hours' });
  expect(screen.getByLabelText('From')).toHaveProperty('value', '22:00');
  expect(screen.getByLabelText('Until')).toHaveProperty('value', '07:00');
  fireEvent.click(box);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(null);
});

it.each([
  ['over midnight', NIGHT, true],
  ['within a day', { from: 720, to: 840 }, false],
  ['until midnight', { from: 1_320, to: 0 }, true],
])('says whether it ends on the next day: %s', (_name, hours, next) => {
  show(hours);
  expect(screen.queryByText('On the next day.') !== null).toBe(next);
});

it('changes either end', () => {
  const { onChoose, leave } = show(NIGHT);
  leave('From', '21:30');
  leave('Until', '06:00');
  expect(onChoose.mock.calls).toEqual([[{ from: 1_290, to: 420 }], [{ from: 1_320, to: 360 }]]);
});

it.each([
  ['From', '07:00', 'Both are 07:00, which leaves no quiet time. Change one of them.'],
  ['Until', '22:00', 'Both are 22:00, which leaves no quiet time. Change one of them.'],
])('refuses two equal times, at %s', (name, time, words) => {
  const { onChoose, leave } = show(NIGHT);
  leave(name, time);
  screen.getByText(words);
  expect(screen.getByLabelText(name)).toHaveProperty('value', time);
  expect(onChoose).not.toHaveBeenCalled();
});

import { describe, expect, it } from 'vitest';
import { minuteOfTime, timeOfMinute } from '../../../src/domain/reminders/time-text.ts';

describe('a time as a field gives it', () => {
  it.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1_439],
    ['07:30:59', 450],
    ['07:30:59.999', 450],
  ])('%s is so many minutes after midnight: %i', (text, minute) => {
    expect(minuteOfTime(text)).toBe(minute);
  });

  it.each(['', '9:00', '24:00', '12:60', '12:30:60', '12:30 PM', ' 12:30', '12.30', '1230'])(
    'names no time: "%s"',
    (text) => {
      expect(minuteOfTime(text)).toBeNull();
    },
  );
});

it('writes every minute of a day as it is read', () => {
  for (let minute = 0; minute < 1_440; minute += 1) {
    const text = timeOfMinute(minute);
    expect(text).toMatch(/^\d\d:\d\d$/);
    expect(minuteOfTime(text)).toBe(minute);
  }
});

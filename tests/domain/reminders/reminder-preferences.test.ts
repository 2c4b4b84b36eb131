import { expect, it } from 'vitest';
import { isQuiet } from '../../../src/domain/reminders/quiet-times.ts';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../src/domain/reminders/reminder-preferences.ts';
import { HOUR_MS } from '../../../src/domain/time.ts';

it('silences nothing and repeats nothing until the user asks', () => {
  const { leads, muted, repeated } = DEFAULT_REMINDER_PREFERENCES;
  expect({ leads, muted, repeated }).toEqual({ leads: {}, muted: [], repeated: [] });
});

it('holds nothing back at any hour of a week', () => {
  const monday = Date.parse('2026-11-23T00:00Z');
  const hours = Array.from({ length: 7 * 24 }, (_, hour) => ({ now: monday + hour * HOUR_MS, zone: 'Europe/Paris' }));
  expect(hours.filter((moment) => isQuiet(moment, DEFAULT_REMINDER_PREFERENCES.quiet))).toEqual([]);
});

it('reminds at nine, a minute of the day', () => {
  expect(DEFAULT_REMINDER_PREFERENCES.minuteOfDay).toBe(9 * 60);
});

it('is the same after storage, which keeps JSON and nothing else', () => {
  expect(JSON.parse(JSON.stringify(DEFAULT_REMINDER_PREFERENCES))).toEqual(DEFAULT_REMINDER_PREFERENCES);
});

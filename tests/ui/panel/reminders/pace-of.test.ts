import { expect, it } from 'vitest';
import { paceOf } from '../../../../src/ui/panel/reminders/pace-of.ts';
import { dated, timed } from '../../../fixtures/reminders.ts';

const now = Date.parse('2026-11-22T09:00Z');

it.each([
  ['nothing', [], 60_000],
  ['a date', [dated('2026-11-22')], 60_000],
  ['a lock that ends within a day', [dated('2026-11-22'), timed('2026-11-22T20:00Z')], 1_000],
  ['a lock that ends later', [timed('2026-11-24T20:00Z')], 60_000],
  ['a lock that has ended', [timed('2026-11-22T08:00Z')], 60_000],
])('goes by %s', (_, deadlines, pace) => {
  expect(paceOf(deadlines, now)).toBe(pace);
});

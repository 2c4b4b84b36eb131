import { expect, it } from 'vitest';
import { comesAt } from '../../../../src/ui/panel/reminders/comes-at.ts';

// A Sunday, ten in the morning in Paris.
const moment = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };
const quiet = { hours: { from: 20 * 60, to: 8 * 60 }, weekdays: [7] };
const never = { hours: null, weekdays: [] };

it.each([
  ['when it is due', 'expiry', '2026-11-23T08:00Z', quiet, '2026-11-23T08:00Z'],
  ['not before now', 'expiry', '2026-11-21T08:00Z', never, '2026-11-22T09:00Z'],
  ['when the quiet hours end', 'expiry', '2026-11-23T20:00Z', quiet, '2026-11-24T07:00Z'],
  ['when the quiet of today ends, if it was due before', 'expiry', '2026-11-21T08:00Z', quiet, '2026-11-23T07:00Z'],
  ['in quiet times too, if it cannot wait', 'sitting', '2026-11-22T12:00Z', quiet, '2026-11-22T12:00Z'],
] as const)('comes %s', (_, kind, due, times, comes) => {
  expect(new Date(comesAt(kind, Date.parse(due), moment, times)).toISOString()).toBe(comes.replace('Z', ':00.000Z'));
});

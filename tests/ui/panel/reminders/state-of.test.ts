import { expect, it } from 'vitest';
import { stateOf } from '../../../../src/ui/panel/reminders/state-of.ts';
import { dated, timed } from '../../../fixtures/reminders.ts';

const moment = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };

it.each([
  [dated('2026-12-02'), 'warn', 'Expires in 10 days'],
  [dated('2027-12-02'), 'calm', 'Expires in 375 days'],
  [dated('2026-11-20'), 'bad', 'Expired 2 days ago'],
  [timed('2026-11-22T20:00Z'), 'locked', 'Retake locked 11:00:00'],
])('says how %o stands', (deadline, tone, words) => {
  expect(stateOf(deadline, moment)).toEqual({ tone, words });
});

it('goes by the calendar of the zone', () => {
  const late = { now: Date.parse('2026-11-22T23:30Z'), zone: 'Europe/Paris' };
  expect(stateOf(dated('2026-11-23'), late).words).toBe('Expires today');
});

import { describe, expect, it } from 'vitest';
import { fateOf } from '../../../../src/ui/panel/reminders/fate-words.ts';
import { dated, delivery } from '../../../fixtures/reminders.ts';

const moment = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };
const actedAt = Date.parse('2026-11-22T08:30Z');
const told = (overrides = {}) => delivery(dated('2026-12-22'), 30, overrides);
const none = new Map<string, number>();

describe('what became of a reminder', () => {
  it.each([
    [{}, 'warn', 'Awaits your answer'],
    [{ state: 'claimed', shownAt: null }, 'warn', 'Awaits your answer'],
    [{ state: 'acted', action: 'acknowledged', actedAt }, 'good', 'Done Sun, Nov 22, 09:30 AM'],
    [{ state: 'acted', action: 'outdated', actedAt }, 'muted', 'Out of date since Sun, Nov 22, 09:30 AM'],
    [{ state: 'acted', action: 'snoozed', actedAt }, 'calm', 'Snoozed Sun, Nov 22, 09:30 AM'],
  ])('%o', (overrides, tone, words) => {
    expect(fateOf(told(overrides), none, moment)).toEqual({ tone, words });
  });

  it('names the moment that a snooze led to, of its own snooze and no other', () => {
    const due = Date.parse('2026-11-23T08:00Z');
    const dues = new Map([
      ['expiry|c-1|2026-12-22|30d+1', due],
      ['expiry|c-1|2026-12-22|30d+2', due + 3_600_000],
    ]);
    const first = told({ state: 'acted', action: 'snoozed', actedAt });
    expect(fateOf(first, dues, moment).words).toBe('Snoozed Sun, Nov 22, 09:30 AM until Mon, Nov 23, 09:00 AM');
    expect(fateOf({ ...first, snoozes: 1 }, dues, moment).words).toMatch(/until Mon, Nov 23, 10:00 AM$/);
  });
});

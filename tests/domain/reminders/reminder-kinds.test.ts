import { describe, expect, it } from 'vitest';
import { REMINDER_KINDS } from '../../../src/domain/reminders/reminder-kinds.ts';
import { addDays, daysBetween } from '../../../src/domain/time.ts';

const KINDS = Object.entries(REMINDER_KINDS);

describe('the kinds of reminder', () => {
  it.each(KINDS)('%s has leads, the longest first, none twice and none after its moment', (_, { leads }) => {
    expect(leads.length).toBeGreaterThan(0);
    expect([...new Set(leads)].sort((a, b) => b - a)).toEqual(leads);
    for (const lead of leads) {
      expect(Number.isSafeInteger(lead)).toBe(true);
      expect(lead).toBeGreaterThanOrEqual(0);
    }
  });

  it.each(KINDS)('%s counts in minutes only when it is over within a day, and hurries only then', (_, kind) => {
    if (kind.unit === 'minutes') expect(kind.leads[0]).toBeLessThanOrEqual(1440);
    if (kind.urgent) expect(kind.unit).toBe('minutes');
  });

  it('an expiry is reminded of from 90 days before to the day itself', () => {
    expect(REMINDER_KINDS.expiry.leads).toEqual([90, 60, 30, 14, 7, 1, 0]);
  });

  it('only an exam that is being sat comes in quiet hours', () => {
    expect(KINDS.filter(([, { urgent }]) => urgent).map(([kind]) => kind)).toEqual(['sitting']);
  });

  it('a re-evaluation is not reminded of on its own day, when nothing can be mended any more', () => {
    const last = REMINDER_KINDS['tier-review'].leads.at(-1) ?? 0;
    expect(daysBetween(addDays('2027-01-15', -last), '2027-01-15')).toBeGreaterThan(0);
  });
});

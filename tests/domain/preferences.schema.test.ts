import { describe, expect, it } from 'vitest';
import { preferencesSchema } from '../../src/domain/preferences.schema.ts';
import { DEFAULT_PREFERENCES } from '../../src/domain/preferences.ts';

const quiet = { hours: { from: 1320, to: 420 }, weekdays: [7] };

describe('the schema of preferences', () => {
  it.each([
    [{}],
    [{ badge: false }],
    [DEFAULT_PREFERENCES],
    [{ reminders: { quiet } }],
    [{ reminders: { leads: { expiry: [30, 7] }, muted: ['start-by'] } }],
  ])('takes %j', (chosen) => {
    expect(preferencesSchema.parse(chosen)).toEqual(chosen);
  });

  it.each([
    [{ stray: 1 }],
    [{ badgeDays: '30' }],
    [{ weekend: [0] }],
    [{ holidays: ['soon'] }],
    [{ list: { show: 'all', sort: 'luck' } }],
    [{ commissionFilter: { client: '', currency: 'usd' } }],
    [{ commissionFilter: { client: '' } }],
    [{ reminders: { leads: { birthday: [1] } } }],
    [{ reminders: { muted: ['birthday'] } }],
    [{ reminders: { quiet: { ...quiet, hours: { from: -1, to: 2 } } } }],
  ])('refuses %j', (chosen) => {
    expect(preferencesSchema.safeParse(chosen).success).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ReminderPreferences,
  DEFAULT_REMINDER_PREFERENCES as USUALLY,
} from '../../../src/domain/reminders/reminder-preferences.ts';
import { fulfilled, type ReminderWish, takenBackBy } from '../../../src/domain/reminders/reminder-wish.ts';

const NIGHT = { from: 1_320, to: 420 };

describe('a wish', () => {
  it.each<[ReminderWish, Partial<ReminderPreferences>]>([
    [{ of: 'times', change: { minuteOfDay: 600 } }, { minuteOfDay: 600 }],
    [{ of: 'times', change: { hours: NIGHT } }, { quiet: { hours: NIGHT, weekdays: [] } }],
    [{ of: 'times', change: { weekdays: [6, 7] } }, { quiet: { hours: null, weekdays: [6, 7] } }],
    [{ of: 'kind', kind: 'expiry', change: { muted: true } }, { muted: ['expiry'] }],
    [{ of: 'kind', kind: 'retake', change: { leads: [15, 0] } }, { leads: { retake: [15, 0] } }],
  ])('changes what it names: %j', (wish, change) => {
    expect(fulfilled(USUALLY, wish)).toEqual({ ...USUALLY, ...change });
  });
});

describe('taking a wish back', () => {
  it('names the same fields only', () => {
    const before = fulfilled(USUALLY, { of: 'times', change: { hours: NIGHT, weekdays: [7] } });
    expect(takenBackBy({ of: 'times', change: { hours: null } }, before)).toEqual({
      of: 'times',
      change: { hours: NIGHT },
    });
    expect(takenBackBy({ of: 'kind', kind: 'expiry', change: { repeated: true } }, before)).toEqual({
      of: 'kind',
      kind: 'expiry',
      change: { repeated: false },
    });
  });

  it('leaves wishes alone that came later', () => {
    const first: ReminderWish = { of: 'times', change: { hours: NIGHT } };
    const second: ReminderWish = { of: 'times', change: { weekdays: [7] } };
    const both = fulfilled(fulfilled(USUALLY, first), second);
    expect(fulfilled(both, takenBackBy(first, USUALLY))).toEqual(fulfilled(USUALLY, second));
  });

  it('brings back what was, whatever was wished', () => {
    const kinds = fc.constantFrom('expiry' as const, 'retake' as const);
    const leads = fc.option(fc.uniqueArray(fc.nat(700), { minLength: 1, maxLength: 3 }));
    const wish: fc.Arbitrary<ReminderWish> = fc.oneof(
      fc
        .record({ minuteOfDay: fc.nat(1_439), hours: fc.constantFrom(null, NIGHT) }, { requiredKeys: [] })
        .map((change): ReminderWish => ({ of: 'times', change })),
      fc
        .tuple(kinds, fc.record({ muted: fc.boolean(), repeated: fc.boolean(), leads }, { requiredKeys: [] }))
        .map(([kind, change]): ReminderWish => ({ of: 'kind', kind, change })),
    );
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 6 }), wish, (earlier, last) => {
        const before = earlier.reduce(fulfilled, USUALLY);
        const back = fulfilled(fulfilled(before, last), takenBackBy(last, before));
        expect(inOrder(back)).toEqual(inOrder(before));
      }),
    );
  });
});

/** In which order kinds were turned off says nothing. */
function inOrder(preferences: ReminderPreferences): ReminderPreferences {
  const { muted, repeated } = preferences;
  return { ...preferences, muted: [...muted].sort(), repeated: [...repeated].sort() };
}

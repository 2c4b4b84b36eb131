import { describe, expect, it } from 'vitest';
import { isUsual, kindPreferences, USUAL, withKind } from '../../../src/domain/reminders/kind-preferences.ts';
import { REMINDER_KINDS } from '../../../src/domain/reminders/reminder-kinds.ts';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type ReminderPreferences,
} from '../../../src/domain/reminders/reminder-preferences.ts';

const CHOSEN: ReminderPreferences = {
  ...DEFAULT_REMINDER_PREFERENCES,
  leads: { expiry: [10], retake: [5, 0] },
  muted: ['sitting'],
  repeated: ['expiry'],
};

describe('what was chosen for a kind', () => {
  it.each([
    ['expiry', { muted: false, leads: [10], repeated: true }],
    ['retake', { muted: false, leads: [5, 0], repeated: false }],
    ['sitting', { muted: true, leads: null, repeated: false }],
    ['start-by', USUAL],
  ] as const)('is read: %s', (kind, expected) => {
    expect(kindPreferences(kind, CHOSEN)).toEqual(expected);
  });

  it.each([
    [USUAL, true],
    [{ ...USUAL, muted: true }, false],
    [{ ...USUAL, leads: [1] }, false],
    [{ ...USUAL, repeated: true }, false],
  ])('%j is the usual: %s', (chosen, usual) => {
    expect(isUsual(chosen)).toBe(usual);
  });
});

describe('a change of a kind', () => {
  it('touches that kind alone', () => {
    const after = withKind(CHOSEN, 'start-by', { muted: true, leads: [3], repeated: true });
    expect(kindPreferences('start-by', after)).toEqual({ muted: true, leads: [3], repeated: true });
    for (const kind of ['expiry', 'retake', 'sitting'] as const) {
      expect(kindPreferences(kind, after)).toEqual(kindPreferences(kind, CHOSEN));
    }
    expect(after.quiet).toEqual(CHOSEN.quiet);
  });

  it('touches what it names alone', () => {
    expect(withKind(CHOSEN, 'expiry', { muted: true })).toEqual({ ...CHOSEN, muted: ['sitting', 'expiry'] });
    expect(withKind(CHOSEN, 'expiry', { leads: [20] })).toEqual({ ...CHOSEN, leads: { expiry: [20], retake: [5, 0] } });
    expect(withKind(CHOSEN, 'expiry', { repeated: false })).toEqual({ ...CHOSEN, repeated: [] });
  });

  it('notes nothing twice', () => {
    expect(withKind(CHOSEN, 'sitting', { muted: true })).toEqual(CHOSEN);
  });

  it('keeps no leads that are the usual ones', () => {
    expect(withKind(CHOSEN, 'expiry', { leads: REMINDER_KINDS.expiry.leads }).leads).toEqual({ retake: [5, 0] });
  });

  it('leaves nothing behind when the usual comes back', () => {
    const back = (['expiry', 'retake', 'sitting'] as const).reduce((all, kind) => withKind(all, kind, USUAL), CHOSEN);
    expect(back).toEqual(DEFAULT_REMINDER_PREFERENCES);
  });
});

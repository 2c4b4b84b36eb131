import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeadlineKind } from '../../../src/domain/reminders/deadline.ts';
import { REMINDER_KINDS } from '../../../src/domain/reminders/reminder-kinds.ts';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../src/domain/reminders/reminder-preferences.ts';
import { leadsOf, type ReminderChoice, ruleFor } from '../../../src/domain/reminders/reminder-rule.ts';

const KINDS = Object.keys(REMINDER_KINDS) as DeadlineKind[];
const DEFAULTS = DEFAULT_REMINDER_PREFERENCES;
const EXPIRY = { kind: 'expiry' } as const;
const chosen = (choice: Partial<ReminderChoice>): ReminderChoice => {
  return { key: 'expiry|c-1', muted: false, leads: null, ...choice };
};

describe('the leads of a kind', () => {
  it.each(KINDS)('%s has those of the product until the user chooses others', (kind) => {
    expect(leadsOf(kind, DEFAULTS)).toEqual(REMINDER_KINDS[kind].leads);
    expect(leadsOf(kind, { leads: { [kind]: [3] } })).toEqual([3]);
  });

  it('are none when the user wants none, and those of other kinds are left alone', () => {
    expect(leadsOf('expiry', { leads: { expiry: [] } })).toEqual([]);
    expect(leadsOf('retake', { leads: { expiry: [] } })).toEqual([0]);
  });
});

describe('the rule for a deadline', () => {
  it.each(KINDS)('%s goes by its kind and is not repeated', (kind) => {
    const { unit, leads } = REMINDER_KINDS[kind];
    expect(ruleFor({ kind }, DEFAULTS, undefined)).toEqual({ unit, leads, repeated: false });
  });

  it.each<[string, Partial<ReminderChoice> | null, readonly DeadlineKind[], readonly number[]]>([
    ['nothing is chosen', null, [], [45, 3]],
    ['the choice says nothing', {}, [], [45, 3]],
    ['the item has leads of its own', { leads: [10] }, [], [10]],
    ['the item has no leads', { leads: [] }, [], []],
    ['the item is muted', { muted: true }, [], []],
    ['the item is muted and has leads', { muted: true, leads: [10] }, [], []],
    ['the kind is muted', null, ['expiry'], []],
    ['the kind is muted and the item has leads', { leads: [10] }, ['expiry'], []],
    ['another kind is muted', null, ['retake'], [45, 3]],
  ])('has the leads of the nearest choice: %s', (_, choice, muted, leads) => {
    const preferences = { ...DEFAULTS, leads: { expiry: [45, 3] }, muted };
    expect(ruleFor(EXPIRY, preferences, choice === null ? undefined : chosen(choice)).leads).toEqual(leads);
  });

  it('is repeated where the kind is', () => {
    const preferences = { ...DEFAULTS, repeated: ['expiry', 'retake'] as const };
    expect(ruleFor(EXPIRY, preferences, undefined).repeated).toBe(true);
    expect(ruleFor(EXPIRY, preferences, chosen({ leads: [1] })).repeated).toBe(true);
    expect(ruleFor({ kind: 'start-by' }, preferences, undefined).repeated).toBe(false);
  });

  it('never reminds of what is muted in either way, and always has the unit of the kind', () => {
    const kinds = fc.constantFrom(...KINDS);
    const leads = fc.array(fc.nat(90));
    const choices = fc.option(fc.record({ key: fc.string(), muted: fc.boolean(), leads: fc.option(leads) }));
    const some = fc.subarray(KINDS);
    fc.assert(
      fc.property(kinds, choices, some, some, leads, (kind, choice, muted, repeated, ofKind) => {
        const preferences = { leads: { [kind]: ofKind }, muted, repeated };
        const rule = ruleFor({ kind }, preferences, choice ?? undefined);
        expect(rule.unit).toBe(REMINDER_KINDS[kind].unit);
        if (muted.includes(kind) || choice?.muted === true) expect(rule.leads).toEqual([]);
        else expect(rule.leads).toEqual(choice?.leads ?? ofKind);
      }),
    );
  });
});

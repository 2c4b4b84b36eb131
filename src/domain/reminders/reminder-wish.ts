import type { DeadlineKind } from './deadline.ts';
import { type KindPreferences, kindPreferences, withKind } from './kind-preferences.ts';
import type { QuietTimes, ReminderPreferences } from './reminder-preferences.ts';

/** When reminders may come. */
export type ReminderTimes = Pick<ReminderPreferences, 'minuteOfDay'> & QuietTimes;

/** One thing that the user wants otherwise. It names only what changes, so that taking it back leaves later wishes alone. */
export type ReminderWish =
  | { readonly of: 'times'; readonly change: Partial<ReminderTimes> }
  | { readonly of: 'kind'; readonly kind: DeadlineKind; readonly change: Partial<KindPreferences> };

/** The preferences with the wish fulfilled. */
export function fulfilled(preferences: ReminderPreferences, wish: ReminderWish): ReminderPreferences {
  if (wish.of === 'kind') return withKind(preferences, wish.kind, wish.change);
  const { minuteOfDay, hours, weekdays } = { ...timesOf(preferences), ...wish.change };
  return { ...preferences, minuteOfDay, quiet: { hours, weekdays } };
}

/** The wish that takes one back, given the preferences before it. */
export function takenBackBy(wish: ReminderWish, before: ReminderPreferences): ReminderWish {
  if (wish.of === 'times') return { of: 'times', change: sameFields(wish.change, timesOf(before)) };
  const { kind, change } = wish;
  return { of: 'kind', kind, change: sameFields(change, kindPreferences(kind, before)) };
}

function timesOf({ minuteOfDay, quiet }: ReminderPreferences): ReminderTimes {
  return { minuteOfDay, hours: quiet.hours, weekdays: quiet.weekdays };
}

/** What the fields of a change held before. */
function sameFields<Whole extends object>(change: Partial<Whole>, before: Whole): Partial<Whole> {
  const fields: Partial<Whole> = { ...before };
  for (const name in fields) if (!(name in change)) delete fields[name];
  return fields;
}

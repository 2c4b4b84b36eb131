import type { DeadlineKind } from './deadline.ts';

/** When no reminder may come. What falls due then waits for the first allowed moment. */
export interface QuietTimes {
  /** Minutes after midnight from which and until which it is quiet; `to` before `from` runs over midnight. Null: none. */
  readonly hours: { readonly from: number; readonly to: number } | null;
  /** ISO weekday numbers (1 Monday to 7 Sunday) that are quiet as a whole. Never all seven. */
  readonly weekdays: readonly number[];
}

/** What the user chose about reminders, for all items. */
export interface ReminderPreferences {
  /** Minutes after midnight at which reminders come that are counted in days. */
  readonly minuteOfDay: number;
  /** Leads by kind, in the unit of the kind, where the user changed them. */
  readonly leads: Readonly<Partial<Record<DeadlineKind, readonly number[]>>>;
  /** Kinds that never remind. */
  readonly muted: readonly DeadlineKind[];
  /** Kinds that remind every day from their last lead until they are acknowledged. */
  readonly repeated: readonly DeadlineKind[];
  readonly quiet: QuietTimes;
}

/** Nine in the morning, no quiet times: nothing is held back unless the user asks. */
export const DEFAULT_REMINDER_PREFERENCES: ReminderPreferences = {
  minuteOfDay: 540,
  leads: {},
  muted: [],
  repeated: [],
  quiet: { hours: null, weekdays: [] },
};

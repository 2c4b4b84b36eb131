import { type CalendarDate, DAY_MS, type EpochMs, MINUTE_MS } from '../time.ts';
import type { Deadline } from './deadline.ts';
import { momentOfDay } from './moment-of-day.ts';
import type { ReminderKind } from './reminder-kinds.ts';

/** A reminder that is to come. */
export interface PlannedReminder {
  /** In the unit of its kind; less than the last lead for a repetition, a day less each time. */
  readonly lead: number;
  /** When it comes, quiet times apart. */
  readonly due: EpochMs;
}

/** How one deadline reminds: its kind's rule, the user's wishes for the kind and those for the item put together. */
export interface ReminderRule {
  readonly unit: ReminderKind['unit'];
  /** The longest first. Empty when it never reminds. */
  readonly leads: readonly number[];
  /** Whether it comes again every day after the last lead, until it is acknowledged. */
  readonly repeated: boolean;
}

/** A deadline as it is kept: with the reminder that comes next. */
export interface KeptDeadline extends Deadline {
  /** Whatever was due up to this moment has been told, or was no news when the deadline was entered. */
  readonly after: EpochMs;
  /** Whether the user acknowledged it at its last lead or later, which ends its repetitions. */
  readonly settled: boolean;
  /** Null when nothing more is to come. */
  readonly next: PlannedReminder | null;
}

/** The clock that reminders go by. */
export interface ReminderClock {
  readonly zone: string;
  /** Minutes after midnight at which reminders come that are counted in days. */
  readonly minuteOfDay: number;
}

type Dated = Pick<Deadline, 'on' | 'at'>;

/** No zone is further from UTC than this, so a moment estimated without a zone is off by less. */
const WIDEST_OFFSET_MS = 15 * 60 * MINUTE_MS;

/** When the reminder with this lead comes. */
export function dueOf(deadline: Dated, lead: number, unit: ReminderRule['unit'], clock: ReminderClock): EpochMs {
  if (unit === 'minutes') return deadline.at - lead * MINUTE_MS;
  if (deadline.on === null) return deadline.at - lead * DAY_MS;
  return momentOfDay(daysBefore(deadline.on, lead), clock.minuteOfDay, clock.zone);
}

/** The first reminder after a moment; null when none is left. */
export function nextReminder(
  deadline: Dated,
  rule: ReminderRule,
  after: EpochMs,
  clock: ReminderClock,
): PlannedReminder | null {
  for (const lead of rule.leads) {
    if (surelyBefore(deadline, lead, rule.unit, after, clock)) continue;
    const due = dueOf(deadline, lead, rule.unit, clock);
    if (due > after) return { lead, due };
  }
  return rule.repeated ? nextRepetition(deadline, rule, after, clock) : null;
}

/**
 * The latest reminder that has come due after one moment and up to another; null when none has. Of several that came due
 * while nobody looked only this one is told: what it says includes the others.
 */
export function latestReached(
  deadline: Dated,
  rule: ReminderRule,
  { after, now }: { readonly after: EpochMs; readonly now: EpochMs },
  clock: ReminderClock,
): PlannedReminder | null {
  let found = nextReminder(deadline, rule, after, clock);
  if (found === null || found.due > now) return null;
  // A repetition of days ago is skipped at one stroke, not day by day.
  const last = rule.leads.at(-1) ?? 0;
  for (;;) {
    const skip = found.lead <= last ? Math.max(found.due, now - 2 * DAY_MS) : found.due;
    const following = nextReminder(deadline, rule, skip, clock);
    if (following === null || following.due > now) return found;
    found = following;
  }
}

/**
 * A deadline as it is to be kept, with its next reminder. What came due and is not told yet stays due. Apart from that, leads
 * that lie before the present are no news, be the deadline new or its leads changed: they do not come one after another.
 */
export function planned(
  deadline: Deadline,
  kept: KeptDeadline | undefined,
  rule: ReminderRule,
  now: EpochMs,
  clock: ReminderClock,
): KeptDeadline {
  if (kept === undefined || !sameDate(kept, deadline)) {
    return { ...deadline, after: now, settled: false, next: nextReminder(deadline, rule, now, clock) };
  }
  const { next: then, settled } = kept;
  const awaited = then === null ? null : { lead: then.lead, due: dueOf(deadline, then.lead, rule.unit, clock) };
  const after = newsSince(kept, awaited, now);
  const next = nextReminder(deadline, stillRepeated(rule, settled), after, clock);
  // A clock that was set back is no reason to wait.
  const waits = kept.after <= now && isPutOff(awaited, next, rule);
  return { ...deadline, after, settled, next: waits ? awaited : next };
}

/** A deadline after everything up to `now` has been told. */
export function told(kept: KeptDeadline, rule: ReminderRule, now: EpochMs, clock: ReminderClock): KeptDeadline {
  const after = Math.max(kept.after, now);
  return { ...kept, after, next: nextReminder(kept, stillRepeated(rule, kept.settled), after, clock) };
}

/** A deadline after one of its reminders, of this lead, was acknowledged: from the last lead on it is settled. */
export function acknowledged(kept: KeptDeadline, lead: number, rule: ReminderRule, clock: ReminderClock): KeptDeadline {
  if (lead > (rule.leads.at(-1) ?? 0)) return kept;
  return { ...kept, settled: true, next: nextReminder(kept, stillRepeated(rule, true), kept.after, clock) };
}

/** A deadline of which a reminder was put off: until then it does not come again by repetition; its leads still come. */
export function putOff(kept: KeptDeadline, until: EpochMs, rule: ReminderRule, clock: ReminderClock): KeptDeadline {
  const { next } = kept;
  if (next === null || next.lead >= (rule.leads.at(-1) ?? 0) || next.due > until) return kept;
  return { ...kept, next: nextReminder(kept, stillRepeated(rule, kept.settled), until, clock) };
}

/**
 * Whether two deadlines of the same key are the same one: of the same date, whatever zone its moment was made for, or, for
 * one without a date, of the same moment.
 */
export function sameDate(a: Dated, b: Dated): boolean {
  if (a.on === null || b.on === null) return a.on === b.on && a.at === b.at;
  return a.on.on === b.on.on && a.on.precision === b.on.precision;
}

/**
 * Since when what comes due is news. Today's clock can bring what was awaited into the past, even before what was told last:
 * a traveller to the east has the morning behind him at once.
 */
function newsSince({ after, next }: KeptDeadline, awaited: PlannedReminder | null, now: EpochMs): EpochMs {
  if (next === null || awaited === null || Math.min(next.due, awaited.due) > now) return now;
  return Math.min(after, awaited.due - 1);
}

/** Whether the user put the repetitions off. Below 0 it surely was a repetition, whatever the leads were then. */
function isPutOff(awaited: PlannedReminder | null, next: PlannedReminder | null, { leads }: ReminderRule): boolean {
  if (awaited === null || next === null) return false;
  return awaited.lead < 0 && awaited.lead < next.lead && next.lead < (leads.at(-1) ?? 0);
}

/** A rule as it goes on: what the user has settled comes no more by repetition, only by a lead. */
export function stillRepeated(rule: ReminderRule, settled: boolean): ReminderRule {
  return settled ? { ...rule, repeated: false } : rule;
}

/** The first daily repetition after a moment. The first one ever comes a day after the last lead. */
function nextRepetition(
  deadline: Dated,
  { unit, leads }: ReminderRule,
  after: EpochMs,
  clock: ReminderClock,
): PlannedReminder | null {
  const last = leads.at(-1);
  if (last === undefined) return null;
  const step = unit === 'days' ? 1 : DAY_MS / MINUTE_MS;
  const since = Math.floor((after - dueOf(deadline, last, unit, clock)) / DAY_MS);
  for (let days = Math.max(1, since); ; days += 1) {
    const lead = last - days * step;
    const due = dueOf(deadline, lead, unit, clock);
    if (due > after) return { lead, due };
  }
}

/** Saves the calendar its work in long lists, where most leads lie long before. */
function surelyBefore(
  { on, at }: Dated,
  lead: number,
  unit: ReminderRule['unit'],
  after: EpochMs,
  { minuteOfDay }: ReminderClock,
): boolean {
  if (unit === 'minutes' || on === null) return at - lead * (unit === 'minutes' ? MINUTE_MS : DAY_MS) <= after;
  return Date.parse(`${on.on}T00:00Z`) - lead * DAY_MS + minuteOfDay * MINUTE_MS + WIDEST_OFFSET_MS <= after;
}

/** Days of the calendar carry no zone, so UTC arithmetic is exact and far cheaper than Temporal in long lists. */
function daysBefore({ on }: CalendarDate, days: number): string {
  return new Date(Date.parse(`${on}T00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

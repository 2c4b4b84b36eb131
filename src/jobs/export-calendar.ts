import { i18n } from '#i18n';
import { saveFile } from '../browser/save-file.ts';
import type { DeadlineKind } from '../domain/reminders/deadline.ts';
import { dayOf } from '../domain/time.ts';
import { type ComingReminder, readAllDeadlines, readDeadlinesOf } from '../store/queries/reminders.ts';
import { readPreferences } from '../store/queries/settings.ts';
import { calendarEntries } from './calendar-entries.ts';
import { calendarFile } from './calendar-file.ts';
import { momentOf, type World } from './world.ts';

/**
 * What a calendar takes unless the user chooses otherwise: not an exam that is being sat, nor a day that others decide.
 */
export const CALENDAR_KINDS: readonly DeadlineKind[] = ['expiry', 'start-by', 'practicum-due', 'retake', 'tier-review'];

export type CalendarOutcome =
  | { readonly kind: 'saved'; readonly entries: number }
  /** There was nothing to save: no valid calendar file is empty. */
  | { readonly kind: 'nothing' };

const LONGEST_NAME = 60;

/** Saves a calendar file with every deadline of some kinds. Only a page can, see `saveFile`. */
export async function exportCalendar(world: World, kinds: ReadonlySet<DeadlineKind>): Promise<CalendarOutcome> {
  const found = await readAllDeadlines(world.database);
  return save(
    world,
    found.filter(({ deadline }) => kinds.has(deadline.kind)),
    dayOf(momentOf(world)),
  );
}

/** Saves a calendar file with the deadlines of one subject. */
export async function exportOne(world: World, subjectId: string): Promise<CalendarOutcome> {
  const found = await readDeadlinesOf(world.database, subjectId);
  const chosen = found.filter(({ deadline }) => CALENDAR_KINDS.includes(deadline.kind));
  return save(world, chosen, chosen[0]?.subject.name ?? '');
}

async function save(world: World, found: readonly ComingReminder[], what: string): Promise<CalendarOutcome> {
  if (found.length === 0) return { kind: 'nothing' };
  const { reminders } = await readPreferences(world.database);
  const moment = momentOf(world);
  const text = calendarFile(calendarEntries(found, reminders, moment), moment, { name: i18n.t('extShortName') });
  saveFile(`partner-companion-${fileWord(what)}.ics`, 'text/calendar;charset=utf-8', text);
  return { kind: 'saved', entries: found.length };
}

/** A text as part of a file's name on every system. */
function fileWord(text: string): string {
  const word = text
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...word].slice(0, LONGEST_NAME).join('').replace(/^-|-$/g, '') || 'deadlines';
}

import { LIST_FILTERS, LIST_SORTS, type ListChoice } from '../preferences.ts';
import type { CalendarDate, EpochMs } from '../time.ts';
import { isDayText } from '../time.ts';
import type { Certification, Stage } from './certification.ts';

/** What a line of the list shows of a certification. */
export type SeenCertification = Pick<Certification, 'id' | 'name' | 'favourite' | 'expires'>;

/** One line as it was shown last: moments and dates, from which its states are worked out when it is painted. */
export interface CopiedLine extends SeenCertification {
  /** Whose it is, in the words of the copy's language. */
  readonly holder: string;
  readonly stage: Stage;
  readonly lock: { readonly until: EpochMs } | null;
  /** Catalogue keys of the prerequisites that were missing. */
  readonly blockedBy: readonly string[];
}

/**
 * The beginning of the list as it was shown last, kept where it can be read before the database is opened. It is only
 * ever shown until the database has answered.
 */
export interface ListCopy {
  /** Raised when this shape changes: an old copy is then not painted. */
  readonly version: 1;
  /** The language of the words in it. */
  readonly language: string;
  readonly list: ListChoice;
  readonly expiringDays: number;
  /** How many lines the list had in all. */
  readonly total: number;
  readonly lines: readonly CopiedLine[];
}

/** How many lines a copy holds: about a screen of them. */
export const COPIED_LINES = 15;

const STAGES: readonly unknown[] = ['in-progress', 'exam-passed', 'practicum-submitted', 'complete'] satisfies Stage[];

/** Whether a value that was read back is a copy that can be painted. */
export function isListCopy(value: unknown): value is ListCopy {
  if (!isRecord(value) || !isRecord(value.list) || !Array.isArray(value.lines)) return false;
  const { show, sort } = value.list;
  return (
    value.version === 1 &&
    typeof value.language === 'string' &&
    LIST_FILTERS.some((filter) => filter === show) &&
    LIST_SORTS.some((order) => order === sort) &&
    Number.isInteger(value.expiringDays) &&
    Number.isInteger(value.total) &&
    value.lines.length <= Math.min(COPIED_LINES, Number(value.total)) &&
    value.lines.every(isCopiedLine)
  );
}

function isCopiedLine(value: unknown): value is CopiedLine {
  if (!isRecord(value)) return false;
  const { id, name, favourite, expires, holder, stage, lock, blockedBy } = value;
  return (
    [id, name, holder].every((text) => typeof text === 'string') &&
    typeof favourite === 'boolean' &&
    (expires === null || isCalendarDate(expires)) &&
    STAGES.includes(stage) &&
    (lock === null || (isRecord(lock) && Number.isFinite(lock.until))) &&
    Array.isArray(blockedBy) &&
    blockedBy.every((key) => typeof key === 'string')
  );
}

function isCalendarDate(value: unknown): value is CalendarDate {
  if (!isRecord(value)) return false;
  const { on, precision } = value;
  return typeof on === 'string' && isDayText(on) && (precision === 'day' || precision === 'month');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

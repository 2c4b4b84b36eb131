import { COPIED_LINES, type CopiedLine, type ListCopy } from '../../../domain/certifications/list-copy.ts';
import { statesOf } from '../../../domain/certifications/status.ts';
import { dayOf, type Moment } from '../../../domain/time.ts';
import type { ListEntry } from './list-entry.ts';
import { isShown } from './list-filter.ts';
import type { ListLine } from './list-line.ts';

/** The beginning of a list as it is copied. */
export function copyLines(entries: readonly ListEntry[]): readonly CopiedLine[] {
  return entries.slice(0, COPIED_LINES).map(({ certification, holder, states }) => {
    const { id, name, favourite, expires, stage, lock } = certification;
    const blockedBy = states.flatMap((state) => (state.kind === 'blocked' ? state.by : []));
    return {
      id,
      name,
      favourite,
      expires,
      stage,
      lock: lock === null ? null : { until: lock.until },
      holder,
      blockedBy,
    };
  });
}

/** Lines, and how many there are of which these are the first. */
export interface PaintedLines {
  readonly lines: readonly ListLine[];
  readonly total: number;
}

/**
 * The lines of a copy at a moment, which may lie days after it was made: their states are worked out anew, and those that
 * its filter would no longer leave are left out. Which prerequisites were missing is taken as it was.
 */
export function linesOfCopy(copy: ListCopy, moment: Moment): PaintedLines {
  const context = { now: moment.now, today: dayOf(moment), expiringDays: copy.expiringDays };
  const lines = copy.lines
    .map((line) => ({
      certification: line,
      holder: line.holder,
      states: statesOf(
        // What these two say is not seen in the list.
        { ...line, minutesLeft: null, practicumSubmittedOn: null },
        { ...context, blockedBy: line.blockedBy },
      ),
    }))
    .filter((line) => isShown(line, copy.list.show));
  return { lines, total: copy.total - copy.lines.length + lines.length };
}

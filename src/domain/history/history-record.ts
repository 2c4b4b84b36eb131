import type { Row } from '../row.ts';
import { type EpochMs, MINUTE_MS } from '../time.ts';
import { historyTable } from './history-tables.ts';

/** What became of a row: `deleted` and `restored` say that it went or came back, whatever else of it changed. */
export type HistoryAct = 'changed' | 'deleted' | 'restored';

/** What one row was before one change. A new row needs none: before its `createdAt` it was not there. */
export interface HistoryRecord {
  /** The change; all rows that one action changed share it, and a later one has a greater number. */
  readonly change: number;
  readonly at: EpochMs;
  readonly table: string;
  readonly rowId: string;
  readonly what: HistoryAct;
  /** Kept of what was being typed, so that it stands for all that was typed in the minutes after it. */
  readonly typed: boolean;
  /** The whole row, but for its file. */
  readonly before: Row;
}

/** A row as it was before a change, and after. */
interface Revision {
  readonly before: Row;
  readonly after: Row;
}

/** How long one record stands for what is typed: saving it twice a second would keep the text hundreds of times. */
const TYPING_MS = 10 * MINUTE_MS;

/**
 * What is kept of a change of a row; null where nothing is: of a row with a file only its going and coming, since the user
 * who has masked a picture must be sure that what it was is gone.
 */
export function recordOf(
  table: string,
  { before, after }: Revision,
  typed: boolean,
): Omit<HistoryRecord, 'change'> | null {
  const what = actOf({ before, after });
  const { file } = historyTable(table);
  if (file !== null && what === 'changed') return null;
  const kept = file === null ? before : withoutFile(before, file);
  return { at: after.updatedAt, table, rowId: after.id, what, typed, before: kept };
}

/** Whether what is typed now at a moment is still covered by the last record of its row. */
export function coversTyping(last: Pick<HistoryRecord, 'typed' | 'at'> | undefined, at: EpochMs): boolean {
  return last?.typed === true && last.at <= at && at - last.at < TYPING_MS;
}

function actOf({ before, after }: Revision): HistoryAct {
  if ((before.deletedAt === null) === (after.deletedAt === null)) return 'changed';
  return after.deletedAt === null ? 'restored' : 'deleted';
}

function withoutFile<R extends Row>(row: R, file: string): R {
  const { ...kept } = row;
  Reflect.deleteProperty(kept, file);
  return kept;
}

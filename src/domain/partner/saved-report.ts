import type { Row } from '../row.ts';
import type { DayText } from '../time.ts';

/** A number's rows under a name, to be opened again with the same filters. */
export interface SavedReport extends Row {
  readonly name: string;
  /** Which number's rows, such as `shared-won`; one that a later release no longer knows cannot be opened. */
  readonly report: string;
  /** Filters by their names. */
  readonly filters: Readonly<Record<string, string>>;
  /** Both null where the report has no range of days. */
  readonly from: DayText | null;
  readonly to: DayText | null;
}

/** Clients kept together under a name, in the order in which they were put there. */
export interface ClientList extends Row {
  readonly name: string;
  readonly clientIds: readonly string[];
}

export type SavedReportFields = Omit<SavedReport, keyof Row>;

import type { Money } from '../../../domain/money.ts';
import type { DayText } from '../../../domain/time.ts';
import type { CompanionDatabase } from '../../../store/database.ts';

/** A number's rows: what is behind it, as a table that can be filtered, exported and kept under a name. */
export interface ReportKind {
  readonly title: () => string;
  /** Whether it is about a range of days. */
  readonly ranged: boolean;
  /** Filters by their names in the address; each has an answer of all, which is no value. */
  readonly filters: Readonly<Record<string, ReportFilter>>;
  readonly columns: readonly ReportColumn[];
  /** What its estimates rest on; null where it has none. */
  readonly basis: ReportBasis | null;
  /** The rows behind the number, in the order in which they are to be read. */
  readonly read: (database: CompanionDatabase, question: ReportQuestion) => Promise<readonly ReportRow[]>;
}

export interface ReportBasis {
  readonly words: () => string;
  /** Where the rules stand with their sources, as a route of the panel; null for an assumption, which has none. */
  readonly route: string | null;
}

/** One of its choices, or what no report can name beforehand: one of the user's client lists by its id, or typed words. */
export type ReportFilter = ChoiceFilter | OpenFilter;

export interface ChoiceFilter {
  readonly label: () => string;
  readonly choices: readonly { readonly value: string; readonly label: () => string }[];
}

export interface OpenFilter {
  readonly label: () => string;
  readonly asks: 'client-list' | 'words';
}

/** How a cell is written and lined up; an `estimate` is a number or money that rests on rules. */
export interface ReportColumn {
  readonly key: string;
  readonly label: () => string;
  readonly kind: 'text' | 'day' | 'money' | 'number';
  readonly estimate?: boolean;
}

export interface ReportQuestion {
  readonly today: DayText;
  /** Both ends included; null where open. */
  readonly from: DayText | null;
  readonly to: DayText | null;
  /** Values by the names of the filters; without those that ask for all. */
  readonly filters: Readonly<Record<string, string>>;
}

export interface ReportRow {
  readonly key: string;
  /** Null for a row of no single client. */
  readonly clientId: string | null;
  /** Where the row is edited, as a route of the panel; null where there is no such place. */
  readonly route: string | null;
  /** By the keys of the columns; null where nothing is known. A day as `YYYY-MM-DD`, a number as decimal text. */
  readonly cells: Readonly<Record<string, string | Money | null>>;
}

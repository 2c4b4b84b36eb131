import type { Delimiter } from './choose-delimiter.ts';
import type { OrderVerdict } from './date-order.ts';

/** How a table within the input was read; what the screen shows and lets the user change. */
export interface TableDescription<Column extends string = string> {
  /** `markdown` for a table drawn with pipes, `tabs` for one copied from a page or spreadsheet. */
  readonly delimiter: Delimiter | 'markdown' | 'tabs';
  /** 1-based row or line of the headings; null without headings. */
  readonly headerRow: number | null;
  readonly headings: readonly string[];
  readonly columns: readonly (Column | 'ignore')[];
  /** First rows below the headings, for the screen that maps columns. */
  readonly sample: readonly (readonly string[])[];
  readonly dateOrder: OrderVerdict;
}

/** What the input was taken for, and what was found in it. */
export interface SourceDescription<Column extends string = string> {
  readonly input: 'text' | 'html' | 'file' | 'page';
  readonly fileName: string | null;
  /** `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be` or `windows-1252`; null for pasted text. */
  readonly encoding: string | null;
  /** Rows found by each reader. */
  readonly counts: Readonly<Partial<Record<string, number>>>;
  readonly tables: readonly TableDescription<Column>[];
  /** What the numeric dates say of their order: `ask` and `contradictory` are the user's to settle. */
  readonly dateOrder: OrderVerdict;
}

/** The verdict for several tables and lists together: a question anywhere is a question. */
export function verdictOfAll(verdicts: readonly OrderVerdict[]): OrderVerdict {
  for (const open of ['contradictory', 'ask'] as const) if (verdicts.includes(open)) return open;
  const [day, month] = [verdicts.includes('day-first'), verdicts.includes('month-first')];
  if (day && month) return 'not-needed';
  return day ? 'day-first' : month ? 'month-first' : 'not-needed';
}

/** How many rows each reader found. */
export function countBySource(rows: readonly { readonly source: string }[]): SourceDescription['counts'] {
  const counts: Partial<Record<string, number>> = {};
  for (const { source } of rows) counts[source] = (counts[source] ?? 0) + 1;
  return counts;
}

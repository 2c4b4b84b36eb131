import {
  chooseDelimiter,
  type DelimiterChoice,
  type DelimiterTry,
  mostRegular,
} from '../../domain/import/choose-delimiter.ts';
import type { ColumnLayout, LayoutChoices, TableJudgement } from '../../domain/import/column-layout.ts';
import type { TableAnswers } from '../../domain/import/import-choices.ts';
import type { TableDescription } from '../../domain/import/source-description.ts';
import { isTableRule } from '../../domain/import/text-tables.ts';
import { separatorLine, tryDelimiters } from './read-delimited.ts';

/** A text looked at as one delimited table. */
export interface TableStart<Column extends string, Layout extends ColumnLayout<Column>> {
  /** The text without Excel's `sep=` line. */
  readonly text: string;
  /** Rows that stood above it: that line or none. */
  readonly rowsBefore: number;
  /** How to read it; null when nothing says that it is a table of the subject. */
  readonly choice: DelimiterChoice<Layout> | null;
  /** A table of which no column is understood: the user maps the columns. Null for none. */
  readonly unmapped: TableDescription<Column> | null;
}

/** Lines among which a Markdown table shows itself. */
const RULE_WITHIN = 20_000;
const SHOWN_ROWS = 5;

/** Looks at the first rows of a text under each delimiter, and lets the subject say which make a table of its own. */
export function recogniseTable<Column extends string, Layout extends ColumnLayout<Column>>(
  given: string,
  answers: TableAnswers<Column>,
  judge: (cells: DelimiterTry['cells'], choices: LayoutChoices<Column>) => TableJudgement<Layout>,
): TableStart<Column, Layout> {
  const separator = separatorLine(given);
  const text = separator?.rest ?? given;
  const rowsBefore = separator === null ? 0 : 1;
  const forced = answers.delimiter ?? separator?.delimiter;
  // A Markdown table is pipes too, but the rule under its headings is no row.
  const tries = forced === undefined && hasTableRule(text) ? [] : tryDelimiters(text, forced);
  const choices = layoutChoices(answers, rowsBefore);
  const choice = chooseDelimiter(tries, (cells) => judge(cells, choices));
  const regular = choice === null ? mostRegular(tries) : null;
  return { text, rowsBefore, choice, unmapped: regular === null ? null : unmappedTable(regular, rowsBefore) };
}

function hasTableRule(text: string): boolean {
  return text.includes('|') && text.split('\n', RULE_WITHIN).some(isTableRule);
}

function layoutChoices<Column extends string>(
  { columns, headerRow }: TableAnswers<Column>,
  rowsBefore: number,
): LayoutChoices<Column> {
  return {
    ...(columns === undefined ? {} : { columns }),
    ...(headerRow === undefined ? {} : { headerRow: headerRow === null ? null : headerRow - 1 - rowsBefore }),
  };
}

/** Its first row is shown as headings; the user maps the columns or says there are none. */
function unmappedTable({ delimiter, cells }: DelimiterTry, rowsBefore: number): TableDescription<never> {
  const [headings = [], ...below] = cells;
  return {
    delimiter,
    headerRow: rowsBefore + 1,
    headings,
    columns: headings.map(() => 'ignore' as const),
    sample: below.slice(0, SHOWN_ROWS),
    dateOrder: 'not-needed',
  };
}

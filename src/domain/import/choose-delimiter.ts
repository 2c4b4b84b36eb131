import type { ColumnLayout, TableJudgement } from './column-layout.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

export const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];

/** The first rows of a text as one delimiter cuts them. */
export interface DelimiterTry {
  readonly delimiter: Delimiter;
  readonly cells: readonly (readonly string[])[];
}

export interface DelimiterChoice<Layout extends ColumnLayout<string>> extends TableJudgement<Layout> {
  readonly delimiter: Delimiter;
}

/**
 * The delimiter under which the first rows of a text make a table, as `judge` says: best if its headings are
 * understood, else by what its cells hold. Null when none makes one, so the text is read line by line.
 */
export function chooseDelimiter<Layout extends ColumnLayout<string>>(
  tries: readonly DelimiterTry[],
  judge: (cells: DelimiterTry['cells']) => TableJudgement<Layout>,
): DelimiterChoice<Layout> | null {
  let best: DelimiterChoice<Layout> | null = null;
  let most = 0;
  for (const { delimiter, cells } of tries) {
    const judgement = judge(cells);
    const score = scoreOf(delimiter, cells, judgement);
    if (score > most) {
      best = { ...judgement, delimiter };
      most = score;
    }
  }
  return best;
}

function scoreOf(
  delimiter: Delimiter,
  cells: DelimiterTry['cells'],
  judgement: TableJudgement<ColumnLayout<string>>,
): number {
  const { layout, by } = judgement;
  if (by === 'nothing') return 0;
  const used = layout.columns.filter((field) => field !== 'ignore').length;
  const rows = cells.slice((layout.headerRow ?? -1) + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  const cut = rows.filter((row) => row.length > 1).length;
  const regular = shareOfWidest(rows);
  if (layout.columns.length > 1 && cut * 2 < rows.length) return 0;
  // Commas stand in prose and in "May 3, 2027": without headings they cut only what they cut evenly, in three or more.
  if (by === 'content' && (regular < 0.8 || (delimiter === ',' && layout.columns.length < 3))) return 0;
  return (by === 'headings' ? 1_000 : 0) + used * 10 + regular;
}

/** How many rows have the commonest number of cells, as a share. */
function shareOfWidest(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return rows.length === 0 ? 0 : Math.max(...counts.values()) / rows.length;
}

/**
 * The delimiter that cuts a text evenly into three cells or more, although nothing says what they hold; null for none.
 * Such a text is a table whose columns the user may map.
 */
export function mostRegular(tries: readonly DelimiterTry[]): DelimiterTry | null {
  const regular = tries.filter(({ cells }) => {
    const rows = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
    return rows.length >= 2 && (rows[0]?.length ?? 0) >= 3 && shareOfWidest(rows) >= 0.8;
  });
  return regular.toSorted((a, b) => (b.cells[0]?.length ?? 0) - (a.cells[0]?.length ?? 0))[0] ?? null;
}

/**
 * A table within a text: its cells, and the 1-based lines it takes, from its headings on. `row` n stands on line first
 * + n.
 */
export interface TextTable {
  readonly cells: readonly (readonly string[])[];
  readonly first: number;
  readonly last: number;
}

const MARK = '\u0001';

/** Whether a line is the rule under the headings of a Markdown (or org-mode) table: `|---|:---:|`. */
export function isTableRule(line: string): boolean {
  const text = line.trim();
  if (text.length > 2_000 || !text.includes('-') || !/[|+]/.test(text) || !/^[-:|+\s]+$/.test(text)) return false;
  return splitPipes(text.replaceAll('+', '|')).every((cell) => /^:?-+:?$/.test(cell.trim()));
}

/** The cells of a line between pipes, outer pipes or none; `\|` is a pipe within a cell. */
export function splitPipes(line: string): readonly string[] {
  const text = line.trim().replaceAll('\\|', MARK);
  const inner = text.slice(text.startsWith('|') ? 1 : 0, text.length > 1 && text.endsWith('|') ? -1 : undefined);
  return inner.split('|').map((cell) => cell.replaceAll(MARK, '|').trim());
}

/**
 * The Markdown table whose rule stands on a line (0-based), or null when it has no headings above. The rule is given
 * as a row without cells, so that rows and lines keep in step.
 */
export function markdownTableAt(lines: readonly string[], rule: number): TextTable | null {
  const above = lines[rule - 1];
  if (above === undefined || !above.includes('|')) return null;
  const cells: (readonly string[])[] = [splitPipes(above), []];
  let end = rule + 1;
  for (let line = lines[end]; line?.includes('|') === true; line = lines[end]) {
    cells.push(isTableRule(line) ? [] : splitPipes(line));
    end += 1;
  }
  return { cells, first: rule, last: end };
}

/**
 * The tab-separated table that starts on a line (0-based), as copied from a spreadsheet or a page; null unless at
 * least two lines in a row hold tabs.
 */
export function tabbedTableAt(lines: readonly string[], start: number): TextTable | null {
  let end = start;
  while (lines[end]?.includes('\t') === true) end += 1;
  if (end - start < 2) return null;
  return { cells: lines.slice(start, end).map((line) => line.split('\t')), first: start + 1, last: end };
}

import { describe, expect, it } from 'vitest';
import type { DelimiterTry } from '../../../src/domain/import/choose-delimiter.ts';
import type { ColumnLayout, LayoutChoices, TableJudgement } from '../../../src/domain/import/column-layout.ts';
import type { TableAnswers } from '../../../src/domain/import/import-choices.ts';
import { recogniseTable } from '../../../src/jobs/import/recognise-table.ts';

/** A subject whose only heading is "Thing". */
function judge(cells: DelimiterTry['cells'], choices: LayoutChoices<'thing'>): TableJudgement<ColumnLayout<'thing'>> {
  const headerRow = choices.headerRow === undefined ? 0 : choices.headerRow;
  const headings = cells[headerRow ?? 0] ?? [];
  const columns =
    choices.columns ?? headings.map((heading) => (heading === 'Thing' ? ('thing' as const) : ('ignore' as const)));
  return { layout: { headerRow, headings, columns }, by: columns.includes('thing') ? 'headings' : 'nothing' };
}
const look = (text: string, answers: TableAnswers<'thing'> = {}) => recogniseTable(text, answers, judge);

describe('a text looked at as a table', () => {
  it('is one where the subject knows a heading', () => {
    const { choice, rowsBefore, unmapped } = look('Thing;Note\na;b, c');
    expect([choice?.delimiter, choice?.layout.columns, rowsBefore, unmapped]).toEqual([
      ';',
      ['thing', 'ignore'],
      0,
      null,
    ]);
  });

  it('loses the line that names the separator', () => {
    const { text, rowsBefore, choice } = look('sep=,\nThing,Note\na,b');
    expect([text, rowsBefore, choice?.delimiter]).toEqual(['Thing,Note\na,b', 1, ',']);
  });

  it('counts the row of headings that the user named as the screen does', () => {
    const answers = { columns: ['ignore', 'thing'], headerRow: 2, delimiter: ',' } as const;
    expect(look('sep=,\nA,B\na,b', answers).choice?.layout.headerRow).toBe(0);
    expect(look('A,B\na,b', { ...answers, headerRow: null }).choice?.layout.headerRow).toBeNull();
  });

  it('is left for the user to map where it is even but not understood', () => {
    expect(look('A,B,C\n1,2,3').unmapped).toMatchObject({
      headerRow: 1,
      headings: ['A', 'B', 'C'],
      sample: [['1', '2', '3']],
    });
    expect(look('hello').unmapped).toBeNull();
  });

  it('is not one that is drawn in Markdown', () => {
    expect(look('Thing | Note\n--- | ---\na | b').choice).toBeNull();
  });
});

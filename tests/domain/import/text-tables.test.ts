import { describe, expect, it } from 'vitest';
import { isTableRule, markdownTableAt, splitPipes, tabbedTableAt } from '../../../src/domain/import/text-tables.ts';

describe('tables in a text', () => {
  it.each([
    ['|---|:---:|', true],
    ['--- | ---', true],
    ['|---+---|', true],
    ['---', false],
    ['| a | b |', false],
    ['', false],
    [`${' '.repeat(100_000)}|`, false],
  ])('a rule or not: %#', (line, rule) => {
    expect(isTableRule(line)).toBe(rule);
  });

  it('cuts at pipes, but not at those within a cell', () => {
    expect(splitPipes('| a | b \\| c |  |')).toEqual(['a', 'b | c', '']);
    expect(splitPipes('a | b')).toEqual(['a', 'b']);
  });

  it('takes headings, rule and rows until the pipes end', () => {
    const lines = ['text', '|Name|Expires|', '|---|---|', '|SEO|2027|', '', '|x|'];
    expect(markdownTableAt(lines, 2)).toEqual({ cells: [['Name', 'Expires'], [], ['SEO', '2027']], first: 2, last: 4 });
    expect(markdownTableAt(['text', '---|---'], 1)).toBeNull();
  });

  it('takes runs of lines with tabs', () => {
    expect(tabbedTableAt(['a\tb', 'c\td', 'e'], 0)).toEqual({
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      first: 1,
      last: 2,
    });
    expect(tabbedTableAt(['a\tb', 'c'], 0)).toBeNull();
  });
});

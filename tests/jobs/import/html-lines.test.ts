import { describe, expect, it } from 'vitest';
import { createHtmlLines } from '../../../src/jobs/import/html-lines.ts';

function lines(...steps: string[]): readonly string[] {
  const written = createHtmlLines();
  for (const step of steps) {
    if (step.startsWith('</')) written.close(step.slice(2, -1));
    else if (step.startsWith('<')) written.open(step.slice(1, -1));
    else written.text(step);
  }
  written.end();
  return written.lines;
}

describe('lines of HTML', () => {
  it('are blocks, with blanks collapsed', () => {
    expect(lines('<p>', ' a \n b ', '</p>', '<div>', 'c', '<br>', 'd', '</div>')).toEqual(['a b', 'c', 'd']);
  });

  it('are rows with tabs between cells, empty cells too', () => {
    expect(
      lines(
        '<table>',
        '<tr>',
        '<td>',
        '</td>',
        '<td>',
        '<p>',
        'a',
        '</p>',
        '<p>',
        'b',
        '</p>',
        '</td>',
        '</tr>',
        '</table>',
      ),
    ).toEqual(['\ta b']);
  });

  it('are the rows of a table within a cell, and what follows it', () => {
    expect(
      lines(
        '<table>',
        '<tr>',
        '<td>',
        'out',
        '<table>',
        '<tr>',
        '<td>',
        'a',
        '</td>',
        '<td>',
        'b',
        '</td>',
        '</tr>',
        '</table>',
        '</td>',
        '</tr>',
        '</table>',
        'end',
      ),
    ).toEqual(['out', 'a\tb', 'end']);
  });

  it('know their number', () => {
    const written = createHtmlLines();
    written.text('a');
    expect(written.number()).toBe(1);
    written.open('p');
    expect(written.number()).toBe(2);
  });
});

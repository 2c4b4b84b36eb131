const BLOCKS = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section summary tbody tfoot thead ul'
  ).split(' '),
);
const CELLS = new Set(['td', 'th']);

/** The lines that the elements and texts of HTML make on a page. */
export interface HtmlLines {
  readonly lines: readonly string[];
  readonly open: (element: string) => void;
  readonly close: (element: string) => void;
  readonly text: (text: string) => void;
  /** The 1-based number of the line being written. */
  readonly number: () => number;
  /** Ends the line being written; a blank one is not kept. */
  readonly end: () => void;
}

/**
 * A line a block and a tab between cells. Inside a cell only a table of its own breaks the line, so that a row stays a
 * line.
 */
export function createHtmlLines(): HtmlLines {
  const lines: string[] = [];
  const outerCells: number[] = [];
  let line = '';
  let cells = 0;
  const end = () => {
    const text = line.replace(/^ +| +$/g, '');
    if (text.trim() !== '') lines.push(text);
    line = '';
  };
  const startRow = () => {
    end();
    cells = 0;
  };
  const breakOrBlank = () => {
    if (cells === 0) end();
    else if (!/[\t ]$/.test(line) && line !== '') line += ' ';
  };
  return {
    lines,
    end,
    number: () => lines.length + 1,
    text: (text) => {
      const shown = text.replace(/\s+/g, ' ');
      line += line === '' || /[\t ]$/.test(line) ? shown.trimStart() : shown;
    },
    open: (element) => {
      if (element === 'table') {
        outerCells.push(cells);
        startRow();
      } else if (element === 'tr') startRow();
      else if (CELLS.has(element)) {
        if (cells > 0) line += '\t';
        cells += 1;
      } else if (BLOCKS.has(element)) breakOrBlank();
    },
    close: (element) => {
      if (element === 'table') {
        startRow();
        cells = outerCells.pop() ?? 0;
      } else if (element === 'tr') startRow();
      else if (BLOCKS.has(element)) breakOrBlank();
    },
  };
}

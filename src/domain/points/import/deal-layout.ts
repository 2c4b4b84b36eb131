import { countryOf } from '../../country-names.ts';
import { currencyOf } from '../../currency-names.ts';
import { cleanText } from '../../import/clean-text.ts';
import type { ColumnLayout, LayoutChoices, TableJudgement } from '../../import/column-layout.ts';
import { readDate } from '../../import/read-date.ts';
import { OWN_HEADINGS } from '../ledger-headings.ts';
import { amountCell } from './amount-cell.ts';
import { readDealHeadings } from './deal-headings.ts';
import { readDeal, readSaleKind, readYesNo } from './deal-values.ts';
import { DEAL_FIELDS, type DealField } from './found-deal.ts';

/** How to read a table of deals. */
export interface DealLayout extends ColumnLayout<DealField> {
  /** Whether its headings are those of our own export. */
  readonly own: boolean;
}

type Cells = readonly (readonly string[])[];
type Column = DealField | 'ignore';

/** Titles and notes may stand above the headings. */
const ROWS_ABOVE = 12;
const SAMPLE = 60;

/** Finds the headings of a table of deals among its first rows and what its columns hold. */
export function judgeDealTable(cells: Cells, choices: LayoutChoices<DealField> = {}): TableJudgement<DealLayout> {
  const width = cells.map((row) => row.length).toSorted((a, b) => b - a)[0] ?? 0;
  const headerRow = choices.headerRow === undefined ? findHeader(cells) : choices.headerRow;
  const written = headerRow === null ? [] : (cells[headerRow] ?? []);
  const headings = Array.from({ length: width }, (_, index) => cleanText(written[index] ?? ''));
  const below = headerRow === null ? cells : cells.slice(headerRow + 1);
  const layout = (columns: readonly Column[], own = false): DealLayout => ({ headerRow, headings, columns, own });
  if (choices.columns !== undefined) {
    const columns = headings.map((_, index) => choices.columns?.[index] ?? 'ignore');
    return { layout: layout(columns), by: 'headings' };
  }
  if (isOwn(headings)) return { layout: layout(DEAL_FIELDS, true), by: 'headings' };
  if (headerRow !== null) {
    const columns = withKinds(readDealHeadings(headings), below);
    return { layout: layout(columns), by: isDeals(columns) ? 'headings' : 'nothing' };
  }
  const columns = guessed(width, below);
  const sure = columns.includes('client') && columns.includes('mrr') && columns.includes('soldOn');
  return { layout: layout(columns), by: sure ? 'content' : 'nothing' };
}

function isOwn(headings: readonly string[]): boolean {
  return headings.length === OWN_HEADINGS.length && headings.every((heading, index) => heading === OWN_HEADINGS[index]);
}

function isDeals(columns: readonly Column[]): boolean {
  return columns.includes('client') && columns.filter((column) => column !== 'ignore').length >= 2;
}

/** The first of the top rows with the most headings understood. */
function findHeader(cells: Cells): number | null {
  let best: number | null = null;
  let most = 1;
  cells.slice(0, ROWS_ABOVE).forEach((row, index) => {
    const understood = readDealHeadings(row).filter((column) => column !== 'ignore').length;
    if (understood > most) {
      best = index;
      most = understood;
    }
  });
  return best;
}

/** HubSpot's "Deal type" says whether a deal is new business; ours says who opened it up. */
function withKinds(columns: readonly Column[], below: Cells): readonly Column[] {
  const at = columns.indexOf('deal');
  if (at === -1 || columns.includes('saleKind')) return columns;
  const cells = sampleOf(below, at);
  const kinds = cells.filter((cell) => readSaleKind(cell) !== null && readDeal(cell) === null).length;
  const isKind = kinds > 0 && cells.every((cell) => readDeal(cell) === null);
  return isKind ? columns.map((column, index) => (index === at ? 'saleKind' : column)) : columns;
}

function sampleOf(rows: Cells, column: number): readonly string[] {
  return rows
    .slice(0, SAMPLE)
    .map((row) => cleanText(row[column] ?? ''))
    .filter((cell) => cell !== '');
}

const PRODUCT = /\bhub\b|professional|enterprise|starter|breeze/i;
/** What a column without a heading is taken for, the surest first. The cells that fit must be nearly all of it. */
const LOOKS: readonly (readonly [DealField, (cell: string) => boolean])[] = [
  ['link', (cell) => /^https?:\/\//i.test(cell)],
  ['soldOn', (cell) => ['date', 'ambiguous', 'impossible'].includes(readDate(cell).kind)],
  ['deal', (cell) => readDeal(cell) !== null && readYesNo(cell) === null],
  ['saleKind', (cell) => readSaleKind(cell) !== null],
  ['managed', (cell) => readYesNo(cell) !== null && /\D/.test(cell)],
  ['otherPartners', (cell) => /^\d{1,2}$/.test(cell)],
  ['currency', (cell) => /^[A-Z]{3}$|^\p{Sc}$/u.test(cell) && currencyOf(cell).length > 0],
  ['country', (cell) => countryOf(cell) !== null],
  ['mrr', (cell) => (amountCell(cell)?.number ?? '') !== ''],
  ['productLine', (cell) => PRODUCT.test(cell)],
  ['client', (cell) => /\p{L}/u.test(cell)],
];

function guessed(width: number, rows: Cells): readonly Column[] {
  const columns: Column[] = Array.from({ length: width }, () => 'ignore');
  const samples = columns.map((_, index) => sampleOf(rows, index));
  for (const [field, fits] of LOOKS) {
    const at = samples.findIndex(
      (cells, index) =>
        columns[index] === 'ignore' && cells.length > 0 && cells.filter(fits).length * 10 >= cells.length * 9,
    );
    if (at !== -1) columns[at] = field;
  }
  return columns;
}

import type { FoundWhere } from '../../import/found-where.ts';
import type { RowPlace } from '../../import/row-place.ts';
import { dealCell } from './deal-cell.ts';
import type { DealLayout } from './deal-layout.ts';
import { DEAL_FIELDS, type DealField, type FoundDeal } from './found-deal.ts';

/** Sums under a table are no deals. */
const TOTAL = /^(?:grand )?(?:total|totals|sum|subtotal|somme|total general|summe|gesamt|suma|soma)\s*:?$/i;

/** Reads a slice of a table's rows; blank ones, repeated headings and totals are passed over. */
export function readDeals(
  rows: readonly (readonly string[])[],
  layout: DealLayout,
  place: RowPlace,
): readonly FoundDeal[] {
  return rows.flatMap((row, index) => {
    const number = place.first + index;
    const deal = readOne(row, layout, { unit: place.unit, first: number, last: number });
    return deal === null ? [] : [deal];
  });
}

function readOne(row: readonly string[], { columns, headings, headerRow, own }: DealLayout, where: FoundWhere) {
  const cells = blankCells();
  let link = '';
  let repeated = headerRow !== null;
  let blank = true;
  columns.forEach((column, index) => {
    const raw = row[index] ?? '';
    if (column === 'ignore' || raw === '') return;
    const cell = dealCell(raw, own);
    cells[column] = column === 'link' && cell.link !== '' ? cell.link : cell.text;
    if (link === '') link = cell.link;
    if (cell.text !== headings[index]) repeated = false;
    if (cell.text !== '') blank = false;
  });
  if (blank || repeated || (!own && TOTAL.test(cells.client))) return null;
  if (cells.link === '') cells.link = link;
  const deal: FoundDeal = { key: `${where.unit}-${where.first}`, where, source: 'table', own, cells };
  return deal;
}

/** A row without anything in it. */
export function blankCells(): Record<DealField, string> {
  const cells: Partial<Record<DealField, string>> = {};
  for (const field of DEAL_FIELDS) cells[field] = '';
  return whole(cells);
}

function whole(cells: Partial<Record<DealField, string>>): Record<DealField, string> {
  const isWhole = (some: Partial<Record<DealField, string>>): some is Record<DealField, string> =>
    DEAL_FIELDS.every((field) => some[field] !== undefined);
  if (!isWhole(cells)) throw new RangeError('a field is missing');
  return cells;
}

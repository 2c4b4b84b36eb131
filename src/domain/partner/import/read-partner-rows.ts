import { undefused } from '../../csv.ts';
import { cleanText } from '../../import/clean-text.ts';
import type { FoundWhere } from '../../import/found-where.ts';
import type { RowPlace } from '../../import/row-place.ts';
import { dealCell } from '../../points/import/deal-cell.ts';
import type { FoundPartnerRow } from './found-partner-row.ts';
import { columnOf } from './partner-columns.ts';
import type { CellReader, PartnerField } from './partner-field.ts';
import type { PartnerLayout } from './partner-layout.ts';

/** Longer cells are cut: no field takes as much, and the row is refused for its length. */
const LONGEST = 100_001;
/** Sums under a table are no rows of it. */
const TOTAL = /^(?:grand )?(?:total|totals|sum|subtotal|somme|total general|sous-total)\s*:?$/i;
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029\v\f]/;

/** Reads a slice of a table's rows; blank ones, repeated headings and totals are passed over. */
export function readPartnerRows(
  rows: readonly (readonly string[])[],
  layout: PartnerLayout,
  place: RowPlace,
): readonly FoundPartnerRow[] {
  const readers = layout.columns.map((column) =>
    column === 'ignore' ? null : (columnOf(layout.kind, column)?.reads ?? null),
  );
  return rows.flatMap((row, index) => {
    const number = place.first + index;
    const found = readOne(row, layout, readers, { unit: place.unit, first: number, last: number });
    return found === null ? [] : [found];
  });
}

function readOne(
  row: readonly string[],
  { kind, own, columns, headings, headerRow }: PartnerLayout,
  readers: readonly (CellReader | null)[],
  where: FoundWhere,
): FoundPartnerRow | null {
  const cells: Partial<Record<PartnerField, string>> = {};
  let repeated = headerRow !== null;
  let blank = true;
  columns.forEach((column, index) => {
    const raw = row[index] ?? '';
    const reader = readers[index] ?? null;
    if (column === 'ignore' || reader === null) return;
    const text = raw === '' ? '' : textOfCell(raw, reader, own);
    cells[column] = text;
    if (raw !== '' && cleanText(raw) !== headings[index]) repeated = false;
    if (text !== '') blank = false;
  });
  if (blank || repeated || (!own && TOTAL.test(cells.client ?? ''))) return null;
  return { key: `${where.unit}-${where.first}`, where, source: 'table', kind, own, cells };
}

/** A cell as one line but for notes, whose lines stay; without what spreadsheets wrap around a text. */
function textOfCell(raw: string, reader: CellReader, own: boolean): string {
  if (own) return undefused(raw.slice(0, LONGEST));
  if (reader === 'link') {
    const cell = dealCell(raw, false);
    return cell.link === '' ? cell.text : cell.link;
  }
  if (reader !== 'lines' && reader !== 'products') return dealCell(raw, false).text;
  const lines = undefused(raw.slice(0, LONGEST)).split(LINE_ENDS).map(cleanText);
  if (reader === 'products') return lines.filter((line) => line !== '').join('; ');
  return lines.join('\n').trim();
}

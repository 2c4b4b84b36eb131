import { cleanText } from '../../import/clean-text.ts';
import { foldText } from '../../import/fold-text.ts';
import { readDate } from '../../import/read-date.ts';
import type { ColumnField } from './column-words.ts';
import { type DateOrders, type FoundField, type FoundNote, type FoundRow, foundRow, NO_NOTES } from './found-row.ts';
import { isWrapped, readCell } from './table-cell.ts';
import type { TableLayout } from './table-layout.ts';

/** What all rows of a table settled together before any is read. */
export interface TableFindings {
  readonly orders: DateOrders;
  /** Whether whole numbers in a date column are spreadsheet days: only where the column is otherwise dates. */
  readonly serials: { readonly earned: boolean; readonly expires: boolean };
  /** Whether an address stands for a person: no holder column, and more than one address. */
  readonly holderFromEmail: boolean;
}

/** Where the rows stand in what the user gave: unit and number of the first one, 1-based. */
export interface TablePlace {
  readonly unit: 'row' | 'line';
  readonly first: number;
}

const FIELD: Readonly<Record<Exclude<ColumnField, 'ignore' | 'holder'>, FoundField>> = {
  name: 'name',
  issuer: 'issuer',
  earned: 'earned',
  expires: 'expires',
  email: 'email',
  link: 'link',
  credentialId: 'credentialId',
};

/**
 * Reads a slice of a table's rows; rows without anything in the columns that count, and repeated headings, are passed
 * over.
 */
export function readTableRows(
  cells: readonly (readonly string[])[],
  layout: TableLayout,
  findings: TableFindings,
  place: TablePlace,
): readonly FoundRow[] {
  const rows: FoundRow[] = [];
  cells.forEach((row, index) => {
    const number = place.first + index;
    const found = readRow(row, layout, findings, { unit: place.unit, first: number, last: number });
    if (found !== null) rows.push(found);
  });
  return rows;
}

function readRow(
  row: readonly string[],
  layout: TableLayout,
  findings: TableFindings,
  where: FoundRow['where'],
): FoundRow | null {
  const fields: Record<FoundField, string> = {
    name: '',
    issuer: '',
    holderName: '',
    email: '',
    earned: '',
    expires: '',
    link: '',
    credentialId: '',
  };
  let notes = NO_NOTES;
  let link = '';
  let repeated = layout.headerRow !== null;
  layout.columns.forEach((column, index) => {
    const raw = row[index] ?? '';
    if (raw === '') return;
    if (column === 'ignore' && !raw.includes('/academy/achievements/')) return;
    const cell = isWrapped(raw) ? readCell(raw) : null;
    const text = cell === null ? cleanText(raw) : cell.text;
    if (cell !== null && link === '') link = cell.link;
    if (column === 'ignore') return;
    const field = column === 'holder' ? 'holderName' : FIELD[column];
    if (cell?.tooLong === true)
      notes = [...notes, { code: 'cell-too-long', field, characters: raw.length } satisfies FoundNote];
    if (text !== layout.headings[index]) repeated = false;
    if (column === 'link') fields.link = cell?.link ?? '';
    else if (column === 'earned' || column === 'expires') fields[field] = dateText(text, findings.serials[column]);
    else if (column !== 'holder') fields[field] = text;
  });
  fields.holderName = holderName(row, layout, fields.email, findings.holderFromEmail);
  if (fields.link === '') fields.link = link;
  const blank =
    fields.name === '' &&
    fields.link === '' &&
    fields.earned === '' &&
    fields.expires === '' &&
    fields.credentialId === '';
  if (repeated || (blank && notes.length === 0)) return null;
  return foundRow('table', where, notes === NO_NOTES ? fields : { ...fields, notes }, findings.orders);
}

/** A spreadsheet's day number as a date, so that the row says by itself what was read. */
function dateText(text: string, serials: boolean): string {
  if (!serials || !/^\d{5}(?:\.\d{1,12})?$/.test(text)) return text;
  const read = readDate(text, { serials: true });
  return read.kind === 'date' ? read.date.on : text;
}

function holderName(row: readonly string[], layout: TableLayout, email: string, fromEmail: boolean): string {
  if (layout.holder.length === 0) return fromEmail ? nameFromEmail(email) : '';
  const [only] = layout.holder;
  if (layout.holder.length === 1 && only !== undefined) return plainText(row[only] ?? '');
  return cleanText(layout.holder.map((column) => plainText(row[column] ?? '')).join(' '));
}

function plainText(raw: string): string {
  return isWrapped(raw) ? readCell(raw).text : cleanText(raw);
}

/** "jane.doe@agency.example" as "Jane Doe": in a list of several people the address tells whose row it is. */
function nameFromEmail(email: string): string {
  const [local = ''] = email.split('@');
  return local
    .split(/[._+-]+/)
    .filter((word) => foldText(word) !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

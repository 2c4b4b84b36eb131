import { type CsvCell, csvText } from '../../csv.ts';
import { majorDecimal } from '../../money.ts';
import type { NumberFormat } from '../../number-format.ts';
import { PARTNER_COLUMNS } from './partner-columns.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerKind } from './partner-kind.ts';
import { isList, isMoney, type PartnerValue, type PartnerValues } from './partner-values.ts';

/** A row as a file holds it. */
export interface WrittenRow {
  /** Empty for a payment that is not of a single client. */
  readonly client: string;
  readonly hubId: string;
  readonly values: PartnerValues;
}

/**
 * Rows of one kind as a CSV file that spreadsheets open and the import reads back field by field. Amounts are
 * numbers in the user's way of writing, without grouping, days are ISO, products stand between semicolons (one that has a semicolon or
 * a line end in its name comes back as two). `format` decides the decimal mark and with it the separator.
 */
export function partnerCsv(
  kind: PartnerKind,
  rows: readonly WrittenRow[],
  format: Pick<NumberFormat, 'decimal'>,
): string {
  const columns = PARTNER_COLUMNS[kind];
  const lines = rows.map((row) => columns.map(({ field }) => cellOf(field, row)));
  return csvText([columns.map(({ own }) => own), ...lines], format);
}

function cellOf(field: PartnerField, { client, hubId, values }: WrittenRow): CsvCell {
  if (field === 'client') return client;
  if (field === 'hubId') return hubId;
  if (field === 'currency') return currencyIn(values);
  return writtenAs(values[field] ?? null);
}

function writtenAs(value: PartnerValue): CsvCell {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isMoney(value)) return { number: majorDecimal(value) };
  return isList(value) ? value.join('; ') : String(value);
}

/** Amounts of one row are of one currency. */
function currencyIn(values: PartnerValues): string {
  for (const value of Object.values(values)) if (value !== undefined && isMoney(value)) return value.currency;
  return '';
}

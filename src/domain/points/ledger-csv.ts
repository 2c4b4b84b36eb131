import { csvText } from '../csv.ts';
import { majorDecimal } from '../money.ts';
import type { NumberFormat } from '../number-format.ts';
import { DEAL_FIELDS, type DealField } from './import/found-deal.ts';
import type { ClientFields, PointEntryFields } from './ledger.ts';
import { OWN_HEADINGS } from './ledger-headings.ts';

/** A client with its entries, as a file holds them. */
export interface LedgerPart {
  readonly client: ClientFields;
  readonly entries: readonly Omit<PointEntryFields, 'clientId'>[];
}

/**
 * The ledger as a CSV file that spreadsheets open and the import reads back field by field: a line an entry, one with
 * the client alone where it has none. Amounts have a decimal point and no grouping whatever the locale, days are ISO.
 * `format` decides the separator: semicolons where the decimal mark is a comma.
 */
export function ledgerCsv(parts: readonly LedgerPart[], format: Pick<NumberFormat, 'decimal'>): string {
  const lines = parts.flatMap(({ client, entries }) =>
    entries.length === 0 ? [cellsOf(client, null)] : entries.map((entry) => cellsOf(client, entry)),
  );
  return csvText([OWN_HEADINGS, ...lines], format);
}

function cellsOf(client: ClientFields, entry: LedgerPart['entries'][number] | null): readonly string[] {
  const ofClient: Partial<Record<DealField, string>> = {
    client: client.name,
    country: client.market ?? '',
    clientCurrency: client.currency,
    link: client.link,
  };
  const cells = entry === null ? ofClient : { ...ofClient, ...cellsOfEntry(entry) };
  return DEAL_FIELDS.map((field) => cells[field] ?? '');
}

function cellsOfEntry(entry: LedgerPart['entries'][number]): Partial<Record<DealField, string>> {
  return {
    productLine: entry.productLine,
    deal: entry.deal ?? 'managed only',
    saleKind: entry.saleKind,
    soldOn: entry.soldOn,
    lineSoldOn: entry.lineSoldOn,
    mrr: majorDecimal(entry.mrr),
    currency: entry.mrr.currency,
    managed: entry.managedFrom === null ? 'no' : 'yes',
    managedFrom: entry.managedFrom ?? '',
    managedUntil: entry.managedUntil ?? '',
    otherPartners: String(entry.otherPartners),
    endedOn: entry.endedOn ?? '',
  };
}

import { currencyOf } from '../../currency-names.ts';
import type { FoundPartnerRow } from './found-partner-row.ts';
import { readPartnerClient } from './partner-client.ts';
import { PARTNER_COLUMNS } from './partner-columns.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerReason } from './partner-reason.ts';
import type { PartnerReview } from './partner-review.ts';
import { isMoney, moneyIn, type PartnerValue } from './partner-values.ts';
import { readPartnerCell } from './read-partner-cell.ts';
import { readPartnerCurrency, readPartnerMoney } from './read-partner-money.ts';
import type { ReadPartnerRow } from './reviewed-partner-row.ts';
import { keysOfFound } from './row-keys.ts';

type Values = Partial<Record<PartnerField, PartnerValue>>;

/** Reads one row by itself: whose it is, what it says, and what is odd about either. */
export function readPartnerRow(found: FoundPartnerRow, review: PartnerReview): ReadPartnerRow {
  const { key, where, kind, own, cells } = found;
  const reasons: PartnerReason[] = [];
  const client = readPartnerClient(found, review, reasons);
  const usual = client.known?.client.currency ?? null;
  const values: Values = {};
  for (const column of PARTNER_COLUMNS[kind]) {
    const text = cells[column.field] ?? '';
    if (text === '') continue;
    const value = valueOfCell(column, text, found, { review, usual, reasons });
    if (value !== null) values[column.field] = value;
  }
  if (kind === 'clients' && client.hubId !== '') values.hubId = client.hubId;
  if (kind === 'shared') settleStage(values, reasons);
  checkMoney(values, reasons);
  const currency = currencyOfNew(found, values, { review, usual, reasons }, client.token);
  if (kind === 'clients' && client.known === null && currency !== null) values.clientCurrency = currency;
  const keys = keysOfFound(kind, values);
  return { key, where, kind, own, cells, client, currency, values, keys, reasons };
}

interface Context {
  readonly review: PartnerReview;
  readonly usual: string | null;
  readonly reasons: PartnerReason[];
}

function valueOfCell(
  column: (typeof PARTNER_COLUMNS)['clients'][number],
  text: string,
  { cells, own }: FoundPartnerRow,
  { review, usual, reasons }: Context,
): PartnerValue {
  const { field, reads } = column;
  switch (reads) {
    case 'client':
    case 'hub-id':
    case 'currency':
      return null;
    case 'money':
    case 'signed-money': {
      const cell = { field, text, currency: cells.currency ?? '', signed: reads === 'signed-money' };
      return readPartnerMoney(cell, { review, usual }, reasons);
    }
    default:
      return readPartnerCell({ field, reads, own: column.own, headings: column.headings }, text, own, review, reasons);
  }
}

/** A client that is new needs a currency that its amounts will start with. */
function currencyOfNew(found: FoundPartnerRow, values: Values, context: Context, token: string | null) {
  const { review, usual, reasons } = context;
  if (usual !== null) return usual;
  if (typeof values.clientCurrency === 'string') return values.clientCurrency;
  const [money] = Object.values(values).filter((value) => value !== undefined && isMoney(value));
  if (money !== undefined && isMoney(money)) return money.currency;
  const { currency = '' } = found.cells;
  if (currency === '' && (token === null || reasons.some(({ code }) => code === 'no-currency'))) return null;
  const [only = null, ...more] = currencyOf(currency);
  if (only !== null && more.length === 0) return only;
  return readPartnerCurrency({ text: currency, beside: null }, { review, usual: null }, reasons);
}

/** Two amounts of a row are of one currency. */
function checkMoney(values: Values, reasons: PartnerReason[]): void {
  const [one, other] = [moneyIn(values, 'mrr'), moneyIn(values, 'mrrChange')];
  if (one !== null && other !== null && one.currency !== other.currency)
    reasons.push({ code: 'currencies-differ', one: one.currency, other: other.currency });
}

/** HubSpot's "Close date" is the expected one while a deal is open. */
function settleStage(values: Values, reasons: PartnerReason[]): void {
  if (values.stage !== 'open' || values.closedOn === undefined) return;
  if (values.expectedOn === undefined) {
    values.expectedOn = values.closedOn;
    reasons.push({ code: 'close-day-expected' });
  } else reasons.push({ code: 'closed-while-open' });
  delete values.closedOn;
}

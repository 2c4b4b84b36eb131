import type { CurrencyCode } from '../../currency.ts';
import { currencyOf } from '../../currency-names.ts';
import { type Money, moneyOf } from '../../money.ts';
import type { DecimalText } from '../decimal.ts';
import { type AmountCell, amountCell, type DecimalMark, numberBy } from './amount-cell.ts';
import type { DealReason } from './deal-reason.ts';
import type { DealReview } from './deal-review.ts';

/** More than a million a month is a slip in these currencies, more than a thousand million in any other. */
const STRONG = new Set('USD EUR GBP CHF AUD CAD NZD SGD'.split(' '));
const MILLION = 100_000_000;

export interface MoneyContext {
  readonly review: DealReview;
  /** The currency that the client is known to reckon in; null for a new client. */
  readonly usual: CurrencyCode | null;
  readonly own: boolean;
}

/** The amount of a row; null, with a reason, where it is not sure. */
export function readDealMoney(
  { mrr, currency }: { readonly mrr: string; readonly currency: string },
  context: MoneyContext,
  reasons: DealReason[],
): Money | null {
  const cell = amountCell(mrr);
  if (cell === null || cell.number === '') {
    reasons.push(cell === null ? { code: 'not-an-amount', text: mrr } : { code: 'no-amount' });
    readCurrency(currency, null, context, reasons);
    return null;
  }
  const value = readNumber(cell, mrr, context.review, reasons);
  const code = readCurrency(currency, cell, context, reasons);
  if (value === null || code === null) return null;
  const reading = moneyOf(value, code);
  if (reading.kind === 'refused') {
    if (reading.reason === 'too-many-decimals')
      reasons.push({ code: 'too-many-decimals', currency: code, most: reading.data.most });
    else reasons.push({ code: 'amount-too-large' });
    return null;
  }
  const { money } = reading;
  if (!context.own && money.minor === 0) reasons.push({ code: 'zero-amount' });
  if (!context.own && money.minor > (STRONG.has(code) ? MILLION : MILLION * 1_000))
    reasons.push({ code: 'huge-amount' });
  return money;
}

function readNumber(
  { number }: AmountCell,
  text: string,
  { decimal, verdict }: DealReview,
  reasons: DealReason[],
): DecimalText | null {
  if (/^[-\u2212]/.test(number)) {
    reasons.push({ code: 'negative-amount', text });
    return null;
  }
  const [point, comma] = [numberBy(number, '.'), numberBy(number, ',')];
  if (point === null && comma === null) {
    reasons.push({ code: 'not-an-amount', text });
    return null;
  }
  if (point === comma) return point;
  if (decimal === null) {
    if (verdict === 'not-needed' && (point === null || comma === null)) return point ?? comma;
    reasons.push({ code: 'ambiguous-amount', text });
    return null;
  }
  const own: Readonly<Record<DecimalMark, DecimalText | null>> = { '.': point, ',': comma };
  const value = own[decimal];
  const other = point ?? comma;
  if (value === null && other !== null)
    reasons.push({ code: 'amount-otherwise', text, value: other, written: other.replace('.', decimal) });
  return value;
}

/** The row's own word first, then the user's for the whole table, then what the client is known to reckon in. */
function readCurrency(
  text: string,
  cell: AmountCell | null,
  { review, usual }: MoneyContext,
  reasons: DealReason[],
): CurrencyCode | null {
  const named = text === '' ? null : currencyOf(text);
  if (named !== null && named.length === 0) {
    reasons.push({ code: 'unknown-currency', text });
    return null;
  }
  const beside = cell?.currency ?? null;
  const said = named === null ? beside : beside === null ? named : named.filter((code) => beside.includes(code));
  if (said !== null && said.length === 0) {
    reasons.push({ code: 'currencies-differ', amount: beside?.[0] ?? '', cell: named?.[0] ?? '' });
    return null;
  }
  const { currency: answer = null } = review.answers;
  if (said === null) {
    if (answer !== null) return answer;
    if (usual === null) reasons.push({ code: 'no-currency', asked: review.missing.has('currency') });
    else reasons.push({ code: 'currency-of-client', currency: usual });
    return usual;
  }
  const [only = null, ...more] = said;
  if (more.length === 0) return only;
  if (answer !== null && said.includes(answer)) return answer;
  const sign = named === null || beside === null ? text || '$' : text;
  reasons.push({ code: 'ambiguous-currency', text: sign, codes: said });
  return null;
}

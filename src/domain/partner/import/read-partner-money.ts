import type { CurrencyCode } from '../../currency.ts';
import { currencyOf } from '../../currency-names.ts';
import { type Money, moneyOf } from '../../money.ts';
import type { DecimalText } from '../../points/decimal.ts';
import { type DecimalMark, numberBy } from '../../points/import/amount-cell.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerReason } from './partner-reason.ts';
import type { PartnerReview } from './partner-review.ts';
import { type SignedAmount, signedAmount } from './signed-amount.ts';

interface MoneyCell {
  readonly field: PartnerField;
  readonly text: string;
  /** What the row's own column of currencies says. */
  readonly currency: string;
  readonly signed: boolean;
}

interface MoneyContext {
  readonly review: PartnerReview;
  /** The currency that the client is known to reckon in; null for a new client. */
  readonly usual: CurrencyCode | null;
}

/** An amount of a row; null, with a reason, where it is not sure. */
export function readPartnerMoney(
  { field, text, currency, signed }: MoneyCell,
  { review, usual }: MoneyContext,
  reasons: PartnerReason[],
): Money | null {
  const cell = signedAmount(text);
  if (cell === null || cell.number === '') {
    reasons.push({ code: 'not-an-amount', field, text });
    return null;
  }
  if (cell.negative && !signed) {
    reasons.push({ code: 'negative-amount', field, text });
    return null;
  }
  const value = readNumber(cell, { field, text }, review, reasons);
  const code = readPartnerCurrency({ text: currency, beside: cell.currency }, { review, usual }, reasons);
  if (value === null || code === null) return null;
  const reading = moneyOf(cell.negative ? `-${value}` : value, code);
  if (reading.kind === 'money') return reading.money;
  if (reading.reason === 'too-many-decimals')
    reasons.push({ code: 'too-many-decimals', field, currency: code, most: reading.data.most });
  else reasons.push({ code: 'amount-too-large', field });
  return null;
}

function readNumber(
  { number, negative }: SignedAmount,
  { field, text }: Pick<MoneyCell, 'field' | 'text'>,
  { decimal }: PartnerReview,
  reasons: PartnerReason[],
): DecimalText | null {
  const own: Readonly<Record<DecimalMark, DecimalText | null>> = {
    '.': numberBy(number, '.'),
    ',': numberBy(number, ','),
  };
  const { '.': point, ',': comma } = own;
  const either = point ?? comma;
  if (either === null) {
    reasons.push({ code: 'not-an-amount', field, text });
    return null;
  }
  if (point === comma) return point;
  if (decimal === null) {
    if (point === null || comma === null) return either;
    reasons.push({ code: 'ambiguous-amount', field, text });
    return null;
  }
  const value = own[decimal];
  if (value === null) {
    const written = `${negative ? '-' : ''}${either.replace('.', decimal)}`;
    reasons.push({ code: 'amount-otherwise', field, text, value: either, written });
  }
  return value;
}

/** The row's own word first, then what the client is known to reckon in, then the user's for the whole table. */
export function readPartnerCurrency(
  { text, beside }: { readonly text: string; readonly beside: readonly CurrencyCode[] | null },
  { review, usual }: MoneyContext,
  reasons: PartnerReason[],
): CurrencyCode | null {
  const named = text === '' ? null : currencyOf(text);
  const push = (reason: PartnerReason) => {
    // One row has several amounts and one trouble with its currency.
    if (!reasons.some(({ code }) => code === reason.code)) reasons.push(reason);
    return null;
  };
  if (named !== null && named.length === 0) return push({ code: 'unknown-currency', field: 'currency', text });
  const said = named === null ? beside : beside === null ? named : named.filter((code) => beside.includes(code));
  if (said !== null && said.length === 0)
    return push({ code: 'currencies-differ', one: beside?.[0] ?? '', other: named?.[0] ?? '' });
  const { currency: answer = null } = review.answers;
  if (said === null) {
    if (usual === null) return answer ?? push({ code: 'no-currency', asked: review.missing.has('currency') });
    push({ code: 'currency-of-client', currency: usual });
    return usual;
  }
  const [only = null, ...more] = said;
  if (more.length === 0) return only;
  // "$" of a client that reckons in Canadian dollars means these.
  for (const likely of [usual, answer]) if (likely !== null && said.includes(likely)) return likely;
  return push({ code: 'ambiguous-currency', text: text || '$', codes: said });
}

import type { CurrencyCode } from '../currency.ts';
import { type FieldReading, quoted } from '../draft-problem.ts';
import { type Money, majorDecimal, moneyOf } from '../money.ts';
import type { NumberFormat } from '../number-format.ts';
import type { DecimalText } from './decimal.ts';
import { type AmountReading, readAmount } from './read-amount.ts';

/**
 * The money that a typed amount is in a currency, for someone who writes numbers as `format` says. Nothing is guessed and
 * nothing rounded: what can mean several amounts is refused.
 */
export function readEntryAmount(text: string, currency: CurrencyCode, format: NumberFormat): FieldReading<Money> {
  const reading = readAmount(text, format);
  if (reading.kind === 'refused') return problemOf(reading);
  if (reading.kind === 'question') return { kind: 'problem', reason: 'ambiguous', data: null };
  return inCurrency(reading.value, currency);
}

function problemOf(refused: Extract<AmountReading, { kind: 'refused' }>): FieldReading<Money> {
  switch (refused.reason) {
    case 'empty':
      return { kind: 'problem', reason: 'missing', data: null };
    case 'negative':
      return { kind: 'problem', reason: 'negative', data: null };
    case 'not-a-number':
    case 'misplaced-separators':
      return { kind: 'problem', reason: 'not-a-number', data: refused.data };
    case 'too-large':
      return { kind: 'problem', reason: 'too-large', data: refused.data };
  }
}

function inCurrency(value: DecimalText, currency: CurrencyCode): FieldReading<Money> {
  const reading = moneyOf(value, currency);
  if (reading.kind === 'money') return { kind: 'ok', value: reading.money };
  switch (reading.reason) {
    case 'unknown-currency':
      return { kind: 'problem', reason: 'unknown-currency', data: { text: quoted(currency) } };
    case 'too-many-decimals':
      return { kind: 'problem', reason: 'too-many-decimals', data: { most: reading.data.most, currency } };
    case 'too-large': {
      const limit = majorDecimal({ minor: Number.MAX_SAFE_INTEGER, currency });
      return { kind: 'problem', reason: 'too-large', data: { limit } };
    }
  }
}

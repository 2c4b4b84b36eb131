import { type CurrencyCode, minorDigits } from './currency.ts';
import { withTrueMinus } from './with-true-minus.ts';

/** An amount of money. `minor` is a whole number of the currency's minor units, so never a rounded one. */
export interface Money {
  readonly minor: number;
  readonly currency: CurrencyCode;
}

export type MoneyReading =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'refused'; readonly reason: 'unknown-currency'; readonly data: { readonly currency: string } }
  | { readonly kind: 'refused'; readonly reason: 'too-many-decimals'; readonly data: { readonly most: number } }
  | { readonly kind: 'refused'; readonly reason: 'too-large'; readonly data: null };

/**
 * Money from a decimal in major units, such as `1234.5` and EUR. Nothing is rounded: more decimals than the currency has
 * are refused unless they are zeros, and so is an amount whose minor units are beyond 2^53 (about 90 million million
 * dollars). Throws a RangeError on a text that is no decimal.
 */
export function moneyOf(decimal: string, currency: CurrencyCode): MoneyReading {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (parts === null) throw new RangeError('not a decimal');
  const most = minorDigits(currency);
  if (most === null) return { kind: 'refused', reason: 'unknown-currency', data: { currency } };
  const [, sign = '', whole = '', decimals = ''] = parts;
  if (/[1-9]/.test(decimals.slice(most))) return { kind: 'refused', reason: 'too-many-decimals', data: { most } };
  // Digits only, and checked to be exact. The sum turns -0 into 0.
  const minor = Number(`${sign}${whole}${decimals.slice(0, most).padEnd(most, '0')}`) + 0;
  if (!Number.isSafeInteger(minor)) return { kind: 'refused', reason: 'too-large', data: null };
  return { kind: 'money', money: { minor, currency } };
}

/** Money in major units, with all digits of its minor unit: `1234.50`. Throws a RangeError on an unknown currency. */
export function majorDecimal({ minor, currency }: Money): `${number}` {
  const digits = minorDigits(currency);
  if (digits === null) throw new RangeError('unknown currency');
  const sign = minor < 0 ? '-' : '';
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return written(digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-digits)}`);
}

/**
 * Money as the locale writes it, with the digits of its minor unit: `€1,234.50`, `−€0.50`. A change has a plus too:
 * `+€1,234.50`.
 */
export function formatMoney(money: Money, locale: string, as: 'amount' | 'change' = 'amount'): string {
  const digits = minorDigits(money.currency) ?? 0;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: as === 'change' ? 'exceptZero' : 'auto',
  });
  return withTrueMinus(format, majorDecimal(money));
}

function written(text: string): `${number}` {
  const isWritten = (value: string): value is `${number}` => /^-?\d+(\.\d+)?$/.test(value);
  if (!isWritten(text)) throw new RangeError('minor units are whole numbers');
  return text;
}

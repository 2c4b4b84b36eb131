import { type CurrencyCode, minorDigits } from '../../currency.ts';
import type { DraftProblem } from '../../draft-problem.ts';
import type { Money } from '../../money.ts';
import type { NumberFormat } from '../../number-format.ts';
import { readEntryAmount } from '../../points/entry-amount.ts';

export type ChangeProblem =
  | DraftProblem<'mrrChange'>
  | {
      readonly field: 'mrrChange';
      readonly reason: 'other-currency';
      readonly data: { readonly typed: CurrencyCode; readonly currency: CurrencyCode };
    }
  | { readonly field: 'mrrChange'; readonly reason: 'more-than-all'; readonly data: null };

export type ChangeReading =
  | { readonly kind: 'ok'; readonly value: Money | null }
  | { readonly kind: 'refused'; readonly problem: ChangeProblem };

export interface ChangeContext {
  readonly currency: CurrencyCode;
  /** The revenue that is changed; null while not known. */
  readonly mrr: Money | null;
  readonly format: NumberFormat;
}

/**
 * The change of monthly revenue that a text with a sign means, for someone who writes numbers as `format` says: `-200`,
 * `+1,500`, `200 EUR`. Null when the text is blank. Whoever names another currency than that of the revenue is told so,
 * instead of having the number taken for what it is not; nothing can take away more than there is.
 */
export function readMrrChange(text: string, { currency, mrr, format }: ChangeContext): ChangeReading {
  const typed = text.trim();
  if (typed === '') return { kind: 'ok', value: null };
  const { code, rest } = codeIn(typed);
  if (code !== null && code !== currency) {
    return refused({ field: 'mrrChange', reason: 'other-currency', data: { typed: code, currency } });
  }
  const [, sign = '', amount = ''] = /^([+\-\u2212]?)\s*([\s\S]*)$/.exec(rest) ?? [];
  const reading = readEntryAmount(amount, currency, format);
  if (reading.kind === 'problem') {
    const { kind: _, ...problem } = reading;
    return refused({ field: 'mrrChange', ...problem });
  }
  const { minor } = reading.value;
  // The sum turns -0 into 0.
  const value: Money = { minor: (sign === '' || sign === '+' ? minor : -minor) + 0, currency };
  if (mrr !== null && mrr.minor + value.minor < 0) {
    return refused({ field: 'mrrChange', reason: 'more-than-all', data: null });
  }
  return { kind: 'ok', value };
}

/** A currency named before or behind the number, and the text without it. */
function codeIn(text: string): { readonly code: CurrencyCode | null; readonly rest: string } {
  const parts = /^([a-z]{3}(?![a-z]))?\s*(.*?)\s*((?<![a-z])[a-z]{3})?$/is.exec(text);
  const code = (parts?.[1] ?? parts?.[3] ?? '').toUpperCase();
  return minorDigits(code) === null ? { code: null, rest: text } : { code, rest: parts?.[2] ?? '' };
}

function refused(problem: ChangeProblem): ChangeReading {
  return { kind: 'refused', problem };
}

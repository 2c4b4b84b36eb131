import type { CountryCode } from '../country.ts';
import type { CurrencyCode } from '../currency.ts';
import { type DayText, isDayText } from '../time.ts';

/** What decides how many points an amount is worth. */
export interface DealQuestion {
  /** Null while none is chosen. */
  readonly currency: CurrencyCode | null;
  /** The client's country; null while none is chosen, which is reckoned as none of the growth markets. */
  readonly market: CountryCode | null;
  readonly deal: DealOrigin;
  readonly soldOn: DayText;
  /** When the product line was first sold; `soldOn` unless this is an upsell. */
  readonly lineSoldOn: DayText;
  /** Partners who will manage the client beside this one. */
  readonly otherPartners: number;
}

/** Whether the partner opened the deal up or helped HubSpot close it (S17, after July 2025). */
export type DealOrigin = 'sourced' | 'assisted';

export type DealProblem =
  | { readonly field: 'currency'; readonly reason: 'missing'; readonly data: null }
  | { readonly field: 'currency'; readonly reason: 'no-base-amount'; readonly data: { readonly currency: string } }
  | { readonly field: 'soldOn' | 'lineSoldOn'; readonly reason: 'impossible-day'; readonly data: null }
  | {
      readonly field: 'soldOn' | 'lineSoldOn';
      readonly reason: 'too-early';
      readonly data: { readonly earliest: DayText };
    }
  | { readonly field: 'lineSoldOn'; readonly reason: 'after-sale'; readonly data: null }
  | { readonly field: 'otherPartners'; readonly reason: 'not-a-whole-number'; readonly data: null }
  | {
      readonly field: 'otherPartners';
      readonly reason: 'out-of-range';
      readonly data: { readonly least: number; readonly most: number };
    };

/** HubSpot was founded in 2006: nothing was sold before. */
const EARLIEST: DayText = '2006-01-01';
const MOST_PARTNERS = 99;

/** Everything that is wrong with a question by itself; whether its currency has a base amount is for the rules to say. */
export function dealProblems(question: DealQuestion): DealProblem[] {
  const { currency, soldOn, lineSoldOn, otherPartners } = question;
  const problems = dayProblems('soldOn', soldOn);
  if (lineSoldOn !== soldOn) problems.push(...dayProblems('lineSoldOn', lineSoldOn));
  if (problems.length === 0 && lineSoldOn > soldOn) {
    problems.push({ field: 'lineSoldOn', reason: 'after-sale', data: null });
  }
  if (currency === null) problems.push({ field: 'currency', reason: 'missing', data: null });
  return [...problems, ...partnerProblems(otherPartners)];
}

function dayProblems(field: 'soldOn' | 'lineSoldOn', day: DayText): DealProblem[] {
  if (!isDayText(day)) return [{ field, reason: 'impossible-day', data: null }];
  return day < EARLIEST ? [{ field, reason: 'too-early', data: { earliest: EARLIEST } }] : [];
}

function partnerProblems(others: number): DealProblem[] {
  if (!Number.isInteger(others)) return [{ field: 'otherPartners', reason: 'not-a-whole-number', data: null }];
  if (others >= 0 && others <= MOST_PARTNERS) return [];
  return [{ field: 'otherPartners', reason: 'out-of-range', data: { least: 0, most: MOST_PARTNERS } }];
}

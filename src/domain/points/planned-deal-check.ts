import { isCountryCode } from '../country.ts';
import { minorDigits } from '../currency.ts';
import { readGivenDay } from '../draft-date.ts';
import { readWholeNumber } from '../draft-number.ts';
import type { DraftProblem, FieldReading } from '../draft-problem.ts';
import { draftReader } from '../draft-reader.ts';
import { readText } from '../draft-text.ts';
import { type Money, moneyOf } from '../money.ts';
import type { NumberFormat } from '../number-format.ts';
import type { DayText } from '../time.ts';
import type { DealOrigin } from './deal-question.ts';
import type { PlannedDealFields } from './plan.ts';
import { type AmountReading, readAmount } from './read-amount.ts';

/** A planned deal as its form holds it: texts as typed, market and currency by code, empty while none is chosen. */
export interface PlannedDealDraft {
  readonly label: string;
  readonly market: string;
  readonly currency: string;
  readonly amount: string;
  readonly deal: DealOrigin;
  readonly manages: boolean;
  readonly otherPartners: string;
  readonly expectedOn: string;
  readonly probability: string;
}

export type PlannedDealProblem =
  | DraftProblem<keyof PlannedDealDraft>
  /** No amount, or a question what it means. */
  | {
      readonly field: 'amount';
      readonly reason: 'unread';
      readonly data: Exclude<AmountReading, { readonly kind: 'amount' }>;
    }
  | { readonly field: 'amount'; readonly reason: 'too-many-decimals'; readonly data: { readonly most: number } }
  | { readonly field: 'amount'; readonly reason: 'beyond-reckoning'; readonly data: null };

export type PlannedDealReading =
  | { readonly kind: 'ok'; readonly value: PlannedDealFields }
  | { readonly kind: 'refused'; readonly problems: readonly PlannedDealProblem[] };

const MOST_CHARACTERS = 200;
const MOST_PARTNERS = 99;

/**
 * The fields of a planned deal, or everything that is wrong with it. Amounts are read as `format` says and never guessed.
 * Other partners count only where the client will be managed; none given are none. `probability` is in whole percent.
 */
export function readPlannedDealDraft(
  draft: PlannedDealDraft,
  { today, format }: { readonly today: DayText; readonly format: NumberFormat },
): PlannedDealReading {
  const { problems, take } = draftReader<keyof PlannedDealDraft>();
  const label = take('label', readText(draft.label.trim(), MOST_CHARACTERS)) ?? '';
  const others = draft.manages ? take('otherPartners', readWholeNumber(draft.otherPartners, 0, MOST_PARTNERS)) : 0;
  const expectedOn = take('expectedOn', readGivenDay(draft.expectedOn, today)) ?? '';
  const probability = take('probability', readProbability(draft.probability)) ?? 0;
  const currency = take('currency', readCurrency(draft.currency)) ?? '';
  const mrr = readMoney(draft.amount, currency, format);
  if (mrr.kind === 'refused' || problems.length > 0) {
    return { kind: 'refused', problems: [...problems, ...(mrr.kind === 'refused' ? mrr.problems : [])] };
  }
  const { deal, manages } = draft;
  const market = isCountryCode(draft.market) ? draft.market : null;
  const otherPartners = others ?? 0;
  return {
    kind: 'ok',
    value: { label, market, deal, mrr: mrr.money, manages, otherPartners, expectedOn, probability },
  };
}

function readCurrency(text: string): FieldReading<string> {
  if (minorDigits(text) === null) return { kind: 'problem', reason: 'missing', data: null };
  return { kind: 'ok', value: text };
}

function readProbability(text: string): FieldReading<number> {
  const reading = readWholeNumber(text.replace(/[\s\u202f]*%\s*$/, ''), 0, 100);
  if (reading.kind === 'problem') return reading;
  if (reading.value === null) return { kind: 'problem', reason: 'missing', data: null };
  return { kind: 'ok', value: reading.value };
}

type MoneyInDraft =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'refused'; readonly problems: readonly PlannedDealProblem[] };

function readMoney(amount: string, currency: string, format: NumberFormat): MoneyInDraft {
  const reading = readAmount(amount, format);
  if (reading.kind !== 'amount') return refused({ field: 'amount', reason: 'unread', data: reading });
  const money = moneyOf(reading.value, currency);
  if (money.kind === 'money') return money;
  // A missing currency is said at its own field.
  if (money.reason === 'unknown-currency') return { kind: 'refused', problems: [] };
  return money.reason === 'too-large'
    ? refused({ field: 'amount', reason: 'beyond-reckoning', data: null })
    : refused({ field: 'amount', reason: money.reason, data: money.data });
}

function refused(problem: PlannedDealProblem): MoneyInDraft {
  return { kind: 'refused', problems: [problem] };
}

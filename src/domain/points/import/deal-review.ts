import type { CountryCode } from '../../country.ts';
import type { CurrencyCode } from '../../currency.ts';
import { type DateOrder, settledOrder } from '../../import/date-order.ts';
import type { TableAnswers } from '../../import/import-choices.ts';
import { type DayText, dayOf, type Moment } from '../../time.ts';
import type { DealOrigin } from '../deal-question.ts';
import type { DecimalMark } from './amount-cell.ts';
import type { DealSurvey, DecimalVerdict } from './deal-survey.ts';
import type { DealField } from './found-deal.ts';
import type { KnownLedger } from './known-ledger.ts';

/** What the user settled for the whole of a table of deals. */
export interface DealAnswers extends TableAnswers<DealField> {
  readonly decimal?: DecimalMark | null;
  /** For rows that do not say their own. */
  readonly currency?: CurrencyCode | null;
  readonly country?: CountryCode | null;
  readonly deal?: DealOrigin | 'managed-only' | null;
}

/** What deals are judged against. */
export interface DealReview {
  readonly known: KnownLedger;
  readonly today: DayText;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  readonly verdict: DecimalVerdict;
  readonly answers: DealAnswers;
  /** Columns that no table has: what they would say is asked once for all rows. */
  readonly missing: ReadonlySet<DealField>;
}

/** A review under what the deals settle among themselves and what the user settled; the user's word stands above. */
export function dealReview(
  survey: DealSurvey,
  answers: DealAnswers,
  known: KnownLedger,
  moment: Moment,
  missing: ReadonlySet<DealField> = new Set(),
): DealReview {
  const verdict = survey.decimal();
  return {
    known,
    today: dayOf(moment),
    dateOrder: answers.dateOrder ?? settledOrder(survey.dateOrder()),
    decimal: answers.decimal ?? (verdict === '.' || verdict === ',' ? verdict : null),
    verdict,
    answers,
    missing,
  };
}

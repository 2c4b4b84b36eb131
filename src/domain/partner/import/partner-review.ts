import type { CurrencyCode } from '../../currency.ts';
import { type DateOrder, settledOrder } from '../../import/date-order.ts';
import type { TableAnswers } from '../../import/import-choices.ts';
import type { DealOrigin } from '../../points/deal-question.ts';
import type { DecimalMark } from '../../points/import/amount-cell.ts';
import { type DayText, dayOf, type Moment } from '../../time.ts';
import type { KnownPartners } from './known-partners.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerKind } from './partner-kind.ts';
import type { PartnerSurvey } from './partner-survey.ts';

/** What the user settled for the whole of a table. */
export interface PartnerAnswers extends TableAnswers<PartnerField> {
  readonly kind?: PartnerKind | null;
  /** The kind that the columns were named for. */
  readonly columnsOf?: PartnerKind;
  readonly decimal?: DecimalMark | null;
  /** For rows that do not say their own, of clients that are new. */
  readonly currency?: CurrencyCode | null;
  readonly origin?: DealOrigin | null;
}

/** What rows are judged against. */
export interface PartnerReview {
  readonly kind: PartnerKind;
  readonly known: KnownPartners;
  readonly today: DayText;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  readonly answers: PartnerAnswers;
  /** Columns that no table has: what they would say is asked once for all rows. */
  readonly missing: ReadonlySet<PartnerField>;
}

interface Given {
  readonly kind: PartnerKind;
  readonly survey: PartnerSurvey;
  readonly answers: PartnerAnswers;
  readonly known: KnownPartners;
  readonly moment: Moment;
  readonly missing?: ReadonlySet<PartnerField>;
}

/** A review under what the rows settle among themselves and what the user settled; the user's word stands above. */
export function partnerReview({ kind, survey, answers, known, moment, missing = new Set() }: Given): PartnerReview {
  const verdict = survey.decimal();
  return {
    kind,
    known,
    today: dayOf(moment),
    dateOrder: answers.dateOrder ?? settledOrder(survey.dateOrder()),
    decimal: answers.decimal ?? (verdict === '.' || verdict === ',' ? verdict : null),
    answers,
    missing,
  };
}

import { i18n } from '#i18n';
import { majorDecimal } from '../../../../domain/money.ts';
import type { CalculatedDeal } from '../../../../domain/points/calculated-deal.ts';
import type { ClosingDeal } from '../../../../domain/points/closing-deals.ts';
import { plainDecimal } from '../../../../domain/points/decimal.ts';
import type { PlannedDeal, PlannedDealFields } from '../../../../domain/points/plan.ts';
import type { PlannedDealDraft } from '../../../../domain/points/planned-deal-check.ts';
import type { DayText } from '../../../../domain/time.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { typedText } from '../typed-amount.ts';

/** What is as likely as not; the form says so and it can be changed. */
const EVEN = 50;

/** The form of a planned deal as it is kept. */
export function storedDeal(deal: PlannedDeal): PlannedDealDraft {
  return {
    label: deal.label,
    market: deal.market ?? '',
    currency: deal.mrr.currency,
    amount: typedText(plainDecimal(majorDecimal(deal.mrr))),
    deal: deal.deal,
    manages: deal.manages,
    otherPartners: String(deal.otherPartners),
    expectedOn: deal.expectedOn,
    probability: String(deal.probability),
  };
}

/** The form of a new deal, in the market and currency that the ledger's clients most often have. */
export function newDeal(place: Pick<PlannedDealDraft, 'market' | 'currency' | 'expectedOn'>): PlannedDealDraft {
  return {
    ...place,
    label: '',
    amount: '',
    deal: 'sourced',
    manages: false,
    otherPartners: '0',
    probability: String(EVEN),
  };
}

/** A deal that would close the gap, as a planned one expected on a day. */
export function closingFields({ option, amount }: ClosingDeal, expectedOn: DayText): PlannedDealFields {
  const { deal, market, manages } = option;
  const label = i18n.t('plan.closingLabel', { market: countryWords(market) });
  return { label, market, deal, mrr: amount, manages, otherPartners: 0, expectedOn, probability: EVEN };
}

/** A deal that the calculator sends, as a planned one. */
export function sentFields(deal: CalculatedDeal): PlannedDealFields {
  const label = deal.market === null ? '' : i18n.t('plan.closingLabel', { market: countryWords(deal.market) });
  return { ...deal, label, probability: EVEN };
}

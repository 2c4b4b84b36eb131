import { isCountryCode } from '../country.ts';
import { readWholeNumber } from '../draft-number.ts';
import { moneyOf } from '../money.ts';
import type { NumberFormat } from '../number-format.ts';
import type { DayText } from '../time.ts';
import type { CalculatorDraft } from './calculator-draft.ts';
import type { PlannedDeal } from './plan.ts';
import { readAmount } from './read-amount.ts';

/** The deal of the calculator as a plan takes it. */
export type CalculatedDeal = Pick<PlannedDeal, 'market' | 'deal' | 'mrr' | 'manages' | 'otherPartners' | 'expectedOn'>;

/**
 * The deal that the calculator's first tab shows; null while it has no amount, or one that is no money, such as half a
 * yen. A plan knows no upsells, so the day the line was sold is left behind.
 */
export function calculatedDeal(
  draft: CalculatorDraft,
  { today, format }: { readonly today: DayText; readonly format: NumberFormat },
): CalculatedDeal | null {
  const reading = readAmount(draft.amount, format);
  if (reading.kind !== 'amount') return null;
  const money = moneyOf(reading.value, draft.currency);
  const others = readWholeNumber(draft.otherPartners, 0, 99);
  if (money.kind === 'refused') return null;
  return {
    market: isCountryCode(draft.market) ? draft.market : null,
    deal: draft.deal,
    mrr: money.money,
    manages: draft.manages,
    otherPartners: draft.manages && others.kind === 'ok' ? (others.value ?? 0) : 0,
    expectedOn: draft.soldOn ?? today,
  };
}

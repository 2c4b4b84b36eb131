import type { Money } from '../../money.ts';
import { fractionOf } from '../../points/decimal.ts';
import { dividedBy, type Fraction, times, wholeFraction } from '../../points/fraction.ts';
import type { PointEntry } from '../../points/ledger.ts';
import type { DayText } from '../../time.ts';
import type { CommissionTerms } from '../commission-terms.ts';
import type { CommissionRule, CommissionRules } from './commission-rules.ts';
import { type CommissionEnd, earningDays, endOfEarning } from './earning-days.ts';
import { type MonthSpan, monthsWithin } from './earning-months.ts';
import { type Forfeit, forfeitOf } from './forfeit.ts';

/** What one deal of the ledger earns, and why. An estimate. */
export interface Commission {
  readonly entry: PointEntry;
  /** Null for a deal that is older than all rules. */
  readonly rule: CommissionRule | null;
  readonly verdict: CommissionVerdict;
  /** What it earns on, a month: net revenue as the user said it, else the recurring revenue. */
  readonly monthly: Money;
  /** Whether the user said the net revenue; where not, that it is the recurring revenue is an assumption. */
  readonly netSaid: boolean;
  /** Earned a month, in minor units of `monthly`. */
  readonly perMonth: Fraction;
  /** In their order; none unless it earns. */
  readonly months: readonly MonthSpan[];
  /** The first day that nothing more is earned, and why; null while no end is known. */
  readonly ends: CommissionEnd | null;
  /** What is lost for good, from which day and why; null where nothing is, as far as is known. */
  readonly forfeit: Forfeit | null;
  /** Whether its rule asks for a shared deal and none is kept that led to it: then one is assumed. */
  readonly sharedDealAssumed: boolean;
}

export type CommissionVerdict =
  | { readonly kind: 'earns' }
  /** The user said so, others sold it, or it is forfeited from its first day on. */
  | { readonly kind: 'nothing'; readonly because: 'said' | 'others-sold' | 'paperwork' }
  /** HubSpot's pages do not say it, and neither did the user. */
  | { readonly kind: 'not-stated'; readonly because: 'assisted' | 'no-rule' };

export interface CommissionContext {
  readonly rules: CommissionRules;
  readonly today: DayText;
  /** Entries of the ledger that a shared deal led to. */
  readonly sharedEntries: ReadonlySet<string>;
}

const HUNDRED = wholeFraction(100);

/**
 * What an entry earns under the rule in force on the day it was sold (S33, 2023; S29, undated; S36, November 2025). An
 * upsell counts as a deal of its own. `terms` is what the user knows of it, null while nothing was said. The days of an
 * entry are taken as its schema lets them in.
 */
export function commissionOf(
  entry: PointEntry,
  terms: CommissionTerms | null,
  { rules, today, sharedEntries }: CommissionContext,
): Commission {
  const rule = ruleOn(rules, entry.soldOn);
  const forfeit = forfeitOf(entry, terms, rule, rules);
  const verdict = verdictOf(
    entry,
    terms,
    rule,
    forfeit !== null && forfeit.because === 'paperwork' && forfeit.on <= today,
  );
  const earns = verdict.kind === 'earns' && rule !== null;
  const days = earns ? earningDays(entry, rule, rules) : [];
  const monthly = terms?.netMonthly ?? entry.mrr;
  return {
    entry,
    rule,
    verdict,
    monthly,
    netSaid: terms?.netMonthly != null,
    perMonth: earns ? perMonthOf(monthly, rule) : wholeFraction(0),
    months: days.map((span) => monthsWithin(entry.soldOn, span)).filter((span) => span !== null),
    ends: earns ? endOfEarning(entry, rule, days) : null,
    forfeit:
      verdict.kind === 'earns' || (verdict.kind === 'nothing' && verdict.because === 'paperwork') ? forfeit : null,
    sharedDealAssumed: earns && rule.sharedDeal.value && !sharedEntries.has(entry.id),
  };
}

/** The rule in force on a day; null before the first. */
export function ruleOn({ rules }: CommissionRules, day: DayText): CommissionRule | null {
  return rules.findLast(({ from }) => from.value <= day) ?? null;
}

function verdictOf(
  { deal }: PointEntry,
  terms: CommissionTerms | null,
  rule: CommissionRule | null,
  forfeited: boolean,
): CommissionVerdict {
  if (deal === null) return { kind: 'nothing', because: 'others-sold' };
  if (terms?.earns === false) return { kind: 'nothing', because: 'said' };
  if (rule === null) return { kind: 'not-stated', because: 'no-rule' };
  // Terms of a deal that is not stated are kept only with an answer to whether it earns.
  if (terms === null && deal === 'assisted' && rule.sourcedOnly.value)
    return { kind: 'not-stated', because: 'assisted' };
  return forfeited ? { kind: 'nothing', because: 'paperwork' } : { kind: 'earns' };
}

function perMonthOf({ minor }: Money, { percent }: CommissionRule): Fraction {
  return times(wholeFraction(minor), dividedBy(fractionOf(percent.value), HUNDRED));
}

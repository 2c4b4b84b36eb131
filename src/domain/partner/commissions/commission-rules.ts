import type { SourcedFact } from '../../certifications/catalogue.ts';
import type { DecimalText } from '../../points/decimal.ts';
import type { DayText } from '../../time.ts';

/** `lifetime`: deals closed until 31 March 2023; `months`: from 1 April 2023; `deal-based`: from 17 November 2025. */
export type CommissionRuleId = 'lifetime' | 'months' | 'deal-based';

/** What a deal earns that was closed while the rule was in force: from its first day to that of the next rule. */
export interface CommissionRule {
  readonly id: CommissionRuleId;
  readonly from: SourcedFact<DayText>;
  /** Of net revenue, in percent. */
  readonly percent: SourcedFact<DecimalText>;
  /** Months for which it is earned; null for as long as the customer stays. */
  readonly months: SourcedFact<number | null>;
  /** Whether it is stated for what the partner sourced only; what an assisted deal earns is then not stated. */
  readonly sourcedOnly: SourcedFact<boolean>;
  /** Whether a shared deal must exist. */
  readonly sharedDeal: SourcedFact<boolean>;
}

/** HubSpot's rules of commissions. The values live in `src/facts/commission-rules.ts`. */
export interface CommissionRules {
  /** Oldest first. */
  readonly rules: readonly CommissionRule[];
  /** From this day on a deal of the lifetime rule earns only while the customer is active and the partner manages it. */
  readonly keptUntil: SourcedFact<DayText>;
  /** The percentages that a deal can have. */
  readonly percents: SourcedFact<readonly DecimalText[]>;
  /** What an upsell earns on. */
  readonly upsellOn: SourcedFact<'net-increase'>;
  /** Months from a line's first sale within which what the client buys alone goes to the latest partner of a shared deal. */
  readonly touchlessMonths: SourcedFact<number>;
  /** Days from a quarter's end to its payment, roughly. */
  readonly payAfterDays: SourcedFact<number>;
  /** Months from the close after which a deal without its paperwork is forfeited. */
  readonly paperworkMonths: SourcedFact<number>;
  /** On which day's rate of exchange another currency is paid. */
  readonly exchangeRateOf: SourcedFact<'last-day-of-month'>;
  /** Where invoices go. */
  readonly invoices: SourcedFact<string>;
}

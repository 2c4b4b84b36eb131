import type { SourcedFact } from '../domain/certifications/catalogue.ts';
import type { CommissionRules } from '../domain/partner/commissions/commission-rules.ts';

type Page = Omit<SourcedFact<unknown>, 'value'>;

/** S33. Of 2023, updated later. */
const LEGACY_PLAN = page('www.hubspot.com/legacy-commission-plan-solutions-partners-2023', '2023');
/** S29 */
const POLICIES = page('www.hubspot.com/partners/solutions-program-policies', 'undated');
/** S36 */
const DEAL_BASED = page('www.hubspot.com/deal-based-commissions', '2025-11');
/** S18 */
const FAQ = page('www.hubspot.com/partner-commissions-faq', 'undated');

/**
 * What HubSpot's pages say of the commissions of a Solutions Partner. What a Provider earns, the optional upmarket referral
 * and the beta of the deal-based model in October 2025 are left out: the ledger does not know who took part in them.
 */
export const COMMISSION_RULES: CommissionRules = {
  rules: [
    {
      id: 'lifetime',
      // The page says "2010".
      from: { value: '2010-01-01', ...LEGACY_PLAN },
      percent: { value: '20', ...LEGACY_PLAN },
      months: { value: null, ...LEGACY_PLAN },
      sourcedOnly: { value: false, ...LEGACY_PLAN },
      sharedDeal: { value: false, ...LEGACY_PLAN },
    },
    {
      id: 'months',
      from: { value: '2023-04-01', ...LEGACY_PLAN },
      percent: { value: '20', ...POLICIES },
      months: { value: 36, ...POLICIES },
      sourcedOnly: { value: false, ...POLICIES },
      sharedDeal: { value: false, ...POLICIES },
    },
    {
      id: 'deal-based',
      from: { value: '2025-11-17', ...DEAL_BASED },
      percent: { value: '20', ...DEAL_BASED },
      // The page says "up to 3 years".
      months: { value: 36, ...DEAL_BASED },
      sourcedOnly: { value: true, ...DEAL_BASED },
      sharedDeal: { value: true, ...DEAL_BASED },
    },
  ],
  keptUntil: { value: '2025-04-01', ...LEGACY_PLAN },
  percents: { value: ['0', '20'], ...POLICIES },
  upsellOn: { value: 'net-increase', ...DEAL_BASED },
  touchlessMonths: { value: 12, ...DEAL_BASED },
  payAfterDays: { value: 45, ...POLICIES },
  paperworkMonths: { value: 6, ...POLICIES },
  exchangeRateOf: { value: 'last-day-of-month', ...FAQ },
  invoices: { value: 'partnercommissions@hubspot.com', ...POLICIES },
};

function page(address: string, date: string): Page {
  return { source: `https://${address}`, date, official: true };
}

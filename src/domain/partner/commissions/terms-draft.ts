import { majorDecimal } from '../../money.ts';
import { amountText } from '../../points/amount-text.ts';
import type { CommissionTermsFields, Paperwork } from '../commission-terms.ts';

/** What is known of a deal's commission as its form holds it. */
export interface TermsDraft {
  readonly paperwork: Paperwork;
  /** Empty where HubSpot does not state it and the user did not say it. */
  readonly earns: 'yes' | 'no' | '';
  /** Net revenue a month, as typed; empty for the recurring revenue of the entry. */
  readonly net: string;
  /** What the line was before an upsell, as typed. */
  readonly before: string;
}

/** The draft that an editor begins with. `stated`: whether HubSpot's pages state what such a deal earns. */
export function termsDraftOf(terms: CommissionTermsFields | null, stated: boolean, locale: string): TermsDraft {
  if (terms === null) return { paperwork: 'unknown', earns: stated ? 'yes' : '', net: '', before: '' };
  const { paperwork, earns, netMonthly } = terms;
  const net = netMonthly === null ? '' : amountText(majorDecimal(netMonthly), locale);
  return { paperwork, earns: earns ? 'yes' : 'no', net, before: '' };
}

import { majorDecimal } from '../../money.ts';
import { amountText } from '../../points/amount-text.ts';
import { clientDraftOf } from '../../points/client-check.ts';
import type { ClientFields } from '../../points/ledger.ts';
import type { ClientProfileFields } from '../client-profile.ts';
import type { DetailsDraft } from './details-check.ts';

/** What a profile holds before anything is said. */
export const NO_PROFILE: ClientProfileFields = {
  hubId: '',
  relationship: '',
  products: [],
  mrr: null,
  toolsUsed: null,
  lastActiveOn: null,
  renewalOwner: '',
  notes: '',
};

const NO_CLIENT: ClientFields = { name: '', market: null, currency: '', link: '' };

/** The draft that the form of the details begins with, numbers as the locale writes them; null for a new client. */
export function detailsDraftOf(
  client: ClientFields | null,
  profile: ClientProfileFields | null,
  locale: string,
): DetailsDraft {
  const { hubId, relationship, products, mrr, toolsUsed, lastActiveOn, renewalOwner, notes } = profile ?? NO_PROFILE;
  return {
    ...clientDraftOf(client ?? NO_CLIENT),
    hubId,
    relationship,
    products: products.join('\n'),
    mrr: mrr === null ? '' : amountText(majorDecimal(mrr), locale),
    mrrCurrency: mrr?.currency ?? '',
    toolsUsed: toolsUsed === null ? '' : `${toolsUsed}`,
    lastActiveOn: lastActiveOn ?? '',
    renewalOwner,
    notes,
  };
}

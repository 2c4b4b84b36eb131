import type { PointEntryFields } from '../../points/ledger.ts';
import type { SharedDeal } from '../shared-deal.ts';
import type { WonSharedFields } from './won-shared-check.ts';

/** The entry of the ledger that a won deal becomes: managed from the day it was sold where this partner is to manage it. */
export function wonEntry(
  { clientId, origin, mrr }: Pick<SharedDeal, 'clientId' | 'origin' | 'mrr'>,
  { manages, otherPartners, ...sale }: WonSharedFields,
): PointEntryFields {
  return {
    ...sale,
    clientId,
    deal: origin,
    mrr,
    managedFrom: manages ? sale.soldOn : null,
    managedUntil: null,
    otherPartners: manages ? otherPartners : 0,
    endedOn: null,
  };
}

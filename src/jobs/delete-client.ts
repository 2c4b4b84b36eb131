import type { HistoryChoice } from '../domain/partner/clients/client-deletion.ts';
import { keepClientDeletion } from '../store/changes/client-deletion.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { changePartnerBy } from './change-partner.ts';
import type { World } from './world.ts';

export type ClientDeletionOutcome =
  | ChangeOutcome
  /** Something was kept of it, and what is to become of that was not said. */
  | { readonly kind: 'has-history' }
  /** The client that was to take its history over is gone. */
  | { readonly kind: 'no-heir' };

/**
 * Deletes a client, and with its history what is chosen, as it is then: what another page has added since included. One
 * already gone is passed over. Without a choice a client that has a history is left as it is.
 */
export async function deleteClient(
  world: World,
  id: string,
  choice: HistoryChoice | null = null,
): Promise<ClientDeletionOutcome> {
  let refused: 'has-history' | 'no-heir' | null = null;
  const outcome = await changePartnerBy(world, async (options) => {
    const kept = await keepClientDeletion(world.database, id, choice, options);
    if (typeof kept !== 'string' || kept === 'changed-elsewhere') return kept;
    refused = kept;
    return 'changed-elsewhere';
  });
  return refused === null ? outcome : { kind: refused };
}

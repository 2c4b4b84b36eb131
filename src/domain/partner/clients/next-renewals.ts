import type { DayText } from '../../time.ts';
import type { Renewal } from '../renewal.ts';

/** The day of the first open renewal of each client, one long due too, by the client's id. */
export function nextRenewals(renewals: Iterable<Renewal>): ReadonlyMap<string, DayText> {
  const next = new Map<string, DayText>();
  for (const { clientId, renewsOn, outcome, deletedAt } of renewals) {
    if (outcome !== 'open' || deletedAt !== null) continue;
    const known = next.get(clientId);
    if (known === undefined || renewsOn < known) next.set(clientId, renewsOn);
  }
  return next;
}

import { clientValues } from './kept-values.ts';
import type { KeptRow, KnownClient } from './known-partners.ts';
import { changesBetween } from './partner-changes.ts';
import type { PartnerReview } from './partner-review.ts';
import type { ReadPartnerRow } from './reviewed-partner-row.ts';

/**
 * The kept row that each row is, by the key of the row. A kept row is one row's only, the one that says the same of it
 * before one that changes it; a client may be several rows'.
 */
export function matchPartnerRows(
  rows: readonly ReadPartnerRow[],
  { known }: Pick<PartnerReview, 'known'>,
): ReadonlyMap<string, KeptRow> {
  const matches = new Map<string, KeptRow>();
  const claimed = new Set<string>();
  const claim = (mayChange: boolean) => {
    for (const row of rows) {
      const { client, kind, values, keys } = row;
      if (matches.has(row.key) || (client.known === null && client.token !== null)) continue;
      if (kind === 'clients') {
        if (client.known !== null) matches.set(row.key, keptClient(row));
        continue;
      }
      const clientId = client.known?.client.id ?? null;
      for (const key of keys) {
        const free = known.rowsOf(clientId, key).filter(({ id }) => !claimed.has(id));
        const [best] =
          free.length < 2
            ? free
            : free.toSorted(
                (a, b) => changesBetween(a.values, values).length - changesBetween(b.values, values).length,
              );
        if (best === undefined || (!mayChange && changesBetween(best.values, values).length > 0)) continue;
        matches.set(row.key, best);
        claimed.add(best.id);
        break;
      }
    }
  };
  claim(false);
  claim(true);
  return matches;
}

const CLIENTS = new WeakMap<KnownClient, KeptRow>();

function keptClient({ client: { known } }: ReadPartnerRow): KeptRow {
  if (known === null) throw new RangeError('no kept client');
  const { id } = known.client;
  const there = CLIENTS.get(known);
  const kept = there ?? { id, clientId: id, values: clientValues(known), keys: [], entered: false };
  if (there === undefined) CLIENTS.set(known, kept);
  return kept;
}

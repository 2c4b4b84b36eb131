import type { PointEntry } from '../ledger.ts';
import { clientChanges, mergedEntry } from './deal-changes.ts';
import { type DealReason, isDealBlocked, weightOfDeal } from './deal-reason.ts';
import type { DealReview } from './deal-review.ts';
import { dealKey } from './known-ledger.ts';
import { dayConflicts } from './read-deal-dates.ts';
import type { DealClient, ReadDeal, ReviewedDeal } from './reviewed-deal.ts';

/**
 * Compares rows with what is kept and with each other: a kept entry is one row's only, the one that says the same of it
 * before one that changes it. Takes a time in step with the number of rows. Run it again after an edit.
 */
export function judgeDeals(rows: readonly ReadDeal[], { known }: Pick<DealReview, 'known'>): readonly ReviewedDeal[] {
  const matches = matchesOf(rows, known);
  const firstOfClient = new Map<string, DealClient>();
  const firstOfDeal = new Map<string, string>();
  return rows.map((row) => {
    const first = firstOfClient.get(row.client.token) ?? row.client;
    firstOfClient.set(row.client.token, joined(first, row.client));
    const reasons = [...row.reasons, ...differences(row.client, first)];
    const twin = row.own || row.entry === null ? null : sameDeal(row);
    const of = twin === null ? undefined : firstOfDeal.get(twin);
    if (twin !== null && of === undefined) firstOfDeal.set(twin, row.key);
    if (of !== undefined) reasons.push({ code: 'duplicate', of });
    return judged(row, reasons, matches.get(row.key) ?? null);
  });
}

function matchesOf(rows: readonly ReadDeal[], known: DealReview['known']): ReadonlyMap<string, PointEntry> {
  const matches = new Map<string, PointEntry>();
  const claimed = new Set<string>();
  const claim = (mayChange: boolean) => {
    for (const row of rows) {
      const { entry, client } = row;
      if (entry === null || client.known === null || matches.has(row.key)) continue;
      const free = known
        .entriesOf(client.known.id, entry.productLine, entry.soldOn)
        .filter(({ id }) => !claimed.has(id))
        .map((kept) => ({ kept, changes: mergedEntry(row, kept).changes.length }));
      const [best] = free.toSorted((a, b) => a.changes - b.changes);
      if (best === undefined || (best.changes > 0 && !mayChange)) continue;
      matches.set(row.key, best.kept);
      claimed.add(best.kept.id);
    }
  };
  claim(false);
  claim(true);
  return matches;
}

function judged({ said, ...row }: ReadDeal, given: readonly DealReason[], matches: PointEntry | null): ReviewedDeal {
  const merged = matches === null ? null : mergedEntry({ ...row, said }, matches);
  const entry = merged?.entry ?? row.entry;
  const changes = [...(merged?.changes ?? []), ...clientChanges(row.client)];
  const reasons = [...given, ...(merged === null ? [] : dayConflicts(merged.entry))];
  const isKnown = row.client.known !== null && (matches !== null || entry === null) && !isDealBlocked(reasons);
  if (isKnown && changes.length === 0) reasons.push({ code: 'already-known' });
  const weights = reasons.map(weightOfDeal);
  const needsLook = weights.includes('blocks') || weights.includes('look');
  const settled = !isKnown ? 'new' : changes.length === 0 ? 'known' : 'updates';
  return {
    ...row,
    entry,
    reasons,
    matches,
    changes,
    state: needsLook ? 'needs-a-look' : settled,
    ticked: weights.every((weight) => weight === 'note'),
  };
}

function sameDeal({ client, entry }: ReadDeal): string | null {
  if (entry === null) return null;
  return `${dealKey(client.token, entry.productLine, entry.soldOn)}${entry.mrr.minor}${entry.mrr.currency}`;
}

/** What is known of a client, or said by the first row of it, stays; a row that says something else says so. */
function differences(client: DealClient, first: DealClient): readonly DealReason[] {
  const kept = client.known ?? first;
  const reasons: DealReason[] = [];
  if (client.market !== null && kept.market !== null && client.market !== kept.market)
    reasons.push({ code: 'market-differs', kept: kept.market, said: client.market });
  if (client.currency !== null && kept.currency !== null && client.currency !== kept.currency)
    reasons.push({ code: 'currency-differs', kept: kept.currency, said: client.currency });
  if (client.link !== '' && kept.link !== '' && client.link !== kept.link)
    reasons.push({ code: 'link-differs', kept: kept.link });
  return reasons;
}

function joined(first: DealClient, next: DealClient): DealClient {
  return {
    ...first,
    market: first.market ?? next.market,
    currency: first.currency ?? next.currency,
    link: first.link || next.link,
  };
}

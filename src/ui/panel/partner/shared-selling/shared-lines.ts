import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { SharedChoice, SharedSort } from '../../../../domain/preferences.ts';
import { plain } from '../../certifications/list-entry.ts';

/** One deal in the list, with everything that searching and sorting ask of it worked out once. */
export interface SharedLine {
  readonly deal: SharedDeal;
  /** Null when it was deleted. */
  readonly client: Client | null;
  /** What a search looks through, in lower case and without accents. */
  readonly haystack: string;
  readonly clientKey: string;
}

/** The lines of deals, in no particular order. */
export function sharedLines(deals: readonly SharedDeal[], clients: readonly Client[]): readonly SharedLine[] {
  const known = new Map(clients.map((client) => [client.id, { client, key: plain(client.name) }]));
  return deals.map((deal) => {
    const { client = null, key = '' } = known.get(deal.clientId) ?? {};
    return { deal, client, haystack: `${key} ${plain(`${deal.name} ${deal.productLine}`)}`, clientKey: key };
  });
}

/** The lines in an order; equal ones by client, then the one created last. */
export function sortedShared(lines: readonly SharedLine[], sort: SharedSort): readonly SharedLine[] {
  const first = ORDERS[sort];
  return lines.toSorted(
    (a, b) =>
      first(a, b) ||
      order(a.clientKey, b.clientKey) ||
      order(b.deal.createdOn, a.deal.createdOn) ||
      order(a.deal.id, b.deal.id),
  );
}

/** The lines that the filters and the search leave. Every word of it must be found. */
export function foundShared(
  lines: readonly SharedLine[],
  { stage, source }: Pick<SharedChoice, 'stage' | 'source'>,
  search: string,
): readonly SharedLine[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 && stage === 'all' && source === 'all') return lines;
  return lines.filter(
    ({ deal, haystack }) =>
      (stage === 'all' || deal.stage === stage) &&
      (source === 'all' || deal.origin === source) &&
      words.every((word) => haystack.includes(word)),
  );
}

/** What is open and expected comes first, then what nothing is expected of, then what is closed. */
const LATER = '9998';
const NEVER = '9999';

const ORDERS: Record<SharedSort, (a: SharedLine, b: SharedLine) => number> = {
  created: (a, b) => order(b.deal.createdOn, a.deal.createdOn),
  expected: (a, b) => order(expectedKey(a.deal), expectedKey(b.deal)),
  client: () => 0,
  changed: (a, b) => b.deal.updatedAt - a.deal.updatedAt,
};

function expectedKey({ stage, expectedOn }: SharedDeal): string {
  return stage === 'open' ? (expectedOn ?? LATER) : NEVER;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { SharedChoice, SharedSort } from '../../../../domain/preferences.ts';
import type { DayText } from '../../../../domain/time.ts';
import { plain } from '../../certifications/list-entry.ts';

/** One deal in the list, with everything that searching and sorting ask of it worked out once. */
export interface SharedLine {
  readonly deal: SharedDeal;
  /** Null when it was deleted. */
  readonly client: Client | null;
  /** What a search looks through, in lower case and without accents. */
  readonly haystack: string;
  /** The place of the client among all by name; those that were deleted come first. */
  readonly rank: number;
}

/** What makes the line of a deal. */
export function sharedLiner(clients: readonly Client[]): (deal: SharedDeal) => SharedLine {
  const named = clients.map((client) => ({ client, key: plain(client.name) }));
  const ranked = named.sort((a, b) => order(a.key, b.key) || order(a.client.id, b.client.id));
  const known = new Map(ranked.map(({ client, key }, index) => [client.id, { client, key, rank: index + 1 }]));
  // Many deals are of few product lines, and taking accents away is dear.
  const plainTexts = new Map<string, string>();
  const plainOf = (text: string) => {
    const before = plainTexts.get(text);
    if (before !== undefined) return before;
    const made = plain(text);
    plainTexts.set(text, made);
    return made;
  };
  return (deal) => {
    const { client = null, key = '', rank = 0 } = known.get(deal.clientId) ?? {};
    return { deal, client, haystack: `${key} ${plainOf(deal.name)} ${plainOf(deal.productLine)}`, rank };
  };
}

/** How lines are put in an order; equal ones by client, then the one created last. */
export function sharedOrder(sort: SharedSort): (a: SharedLine, b: SharedLine) => number {
  const first = FIRST[sort];
  return (a, b) =>
    first(a.deal) - first(b.deal) || a.rank - b.rank || dayNumber(b.deal.createdOn) - dayNumber(a.deal.createdOn);
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
const LATER = 9998_00_00;
const NEVER = 9999_00_00;

const FIRST: Record<SharedSort, (deal: SharedDeal) => number> = {
  created: ({ createdOn }) => -dayNumber(createdOn),
  expected: ({ stage, expectedOn }) => (stage !== 'open' ? NEVER : expectedOn === null ? LATER : dayNumber(expectedOn)),
  client: () => 0,
  changed: ({ updatedAt }) => -updatedAt,
};

/** A day as a number that sorts as the day does. */
function dayNumber(day: DayText): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

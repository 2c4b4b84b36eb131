import type { Renewal } from '../../../../domain/partner/renewal.ts';
import { decisionDay } from '../../../../domain/partner/renewal-deadlines.ts';
import { isRenewalShown } from '../../../../domain/partner/renewals/renewal-filter.ts';
import type { RenewalListChoice, RenewalSort } from '../../../../domain/partner/renewals/renewal-list-choice.ts';
import { type RenewalStanding, renewalStanding } from '../../../../domain/partner/renewals/renewal-standing.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { DayText } from '../../../../domain/time.ts';
import { plain } from '../../certifications/list-entry.ts';

/** One renewal in the list, with everything that filtering and sorting ask of it worked out once. */
export interface RenewalLine {
  readonly renewal: Renewal;
  /** Null where the client was deleted. */
  readonly client: Client | null;
  readonly standing: RenewalStanding;
  readonly decision: DayText;
  readonly nameKey: string;
  /** What puts equal lines in order: one text, since it is compared many times over. */
  readonly lastKey: string;
  /** What a search looks through, in lower case and without accents. */
  readonly haystack: string;
}

/** What makes the line of a renewal on a day. */
export function renewalLiner(clients: readonly Client[], today: DayText): (renewal: Renewal) => RenewalLine {
  const byId = new Map(clients.map((client) => [client.id, client]));
  return (renewal) => {
    const client = byId.get(renewal.clientId) ?? null;
    const { products, owner, manager, lastActiveEmployee } = renewal;
    const nameKey = plain(client?.name ?? '');
    const decision = decisionDay(renewal);
    return {
      renewal,
      client,
      standing: renewalStanding(renewal, today),
      decision,
      nameKey,
      lastKey: `${decision}\u0000${nameKey}\u0000${renewal.id}`,
      haystack: `${nameKey} ${plain([...products, owner, manager, lastActiveEmployee].join(' '))}`,
    };
  };
}

/** The lines that a filter and a search leave. Every word of the search must be found. */
export function shownLines(
  lines: readonly RenewalLine[],
  show: RenewalListChoice['show'],
  search: string,
): readonly RenewalLine[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 && show === 'all') return lines;
  return lines.filter(
    ({ standing, haystack }) => isRenewalShown(standing, show) && words.every((word) => haystack.includes(word)),
  );
}

/** How lines are put in an order; equal ones by the day of the decision, then by client. */
export function renewalOrder(sort: RenewalSort): (a: RenewalLine, b: RenewalLine) => number {
  const first = ORDERS[sort];
  return (a, b) => first(a, b) || textOrder(a.lastKey, b.lastKey);
}

const ORDERS: Record<RenewalSort, (a: RenewalLine, b: RenewalLine) => number> = {
  decision: () => 0,
  renewal: (a, b) => textOrder(a.renewal.renewsOn, b.renewal.renewsOn),
  client: (a, b) => textOrder(a.nameKey, b.nameKey),
  // Amounts of two currencies cannot be compared: each currency by itself, those without an amount last.
  mrr: (a, b) =>
    textOrder(a.renewal.mrr?.currency ?? '~', b.renewal.mrr?.currency ?? '~') ||
    (b.renewal.mrr?.minor ?? 0) - (a.renewal.mrr?.minor ?? 0),
  changed: (a, b) => b.renewal.updatedAt - a.renewal.updatedAt,
};

/** Text keys compare far faster than a collator, which thousands of lines would feel. */
function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

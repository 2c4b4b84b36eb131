import { type ClientFigures, clientFigures } from '../../../../domain/points/client-figures.ts';
import { compare } from '../../../../domain/points/fraction.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { ClientLedger, LedgerView } from '../../../../domain/points/ledger-view.ts';
import type { LedgerSort } from '../../../../domain/preferences.ts';
import type { DayText } from '../../../../domain/time.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { plain } from '../../certifications/list-entry.ts';

/** One client in the list, with everything that searching and sorting ask of it worked out once. */
export interface LedgerLine extends ClientFigures {
  readonly client: Client;
  /** Entries that no points can be worked out for. */
  readonly refused: number;
  /** What a search looks through, in lower case and without accents. */
  readonly haystack: string;
  readonly nameKey: string;
  /** When the client or an entry of it was last changed. */
  readonly changedAt: number;
}

/** A client that nothing changed of is the same object in the next view, and so keeps its line. */
const made = new WeakMap<ClientLedger, { readonly day: DayText; readonly line: LedgerLine }>();

/** The lines of a view on a day, in no particular order. */
export function linesOf(view: LedgerView, day: DayText): readonly LedgerLine[] {
  return Array.from(view.values(), (ledger) => {
    const known = made.get(ledger);
    if (known?.day === day) return known.line;
    const line = lineOf(ledger, day);
    made.set(ledger, { day, line });
    return line;
  });
}

function lineOf(ledger: ClientLedger, day: DayText): LedgerLine {
  const { client, entries, refused } = ledger;
  const { name, market, currency } = client;
  const products = new Set(entries.map(({ productLine }) => productLine));
  const country = market === null ? '' : countryWords(market);
  let changedAt = client.updatedAt;
  for (const { updatedAt } of entries) if (updatedAt > changedAt) changedAt = updatedAt;
  return {
    ...clientFigures(ledger, day),
    client,
    refused: refused.length,
    haystack: plain([name, country, currency, ...products].join(' ')),
    nameKey: plain(name),
    changedAt,
  };
}

/** The lines that a search leaves. Every word of it must be found. */
export function foundLines(lines: readonly LedgerLine[], search: string): readonly LedgerLine[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return lines;
  return lines.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
}

/** The lines in an order; equal ones by name. */
export function sortedLines(lines: readonly LedgerLine[], sort: LedgerSort): readonly LedgerLine[] {
  const first = ORDERS[sort];
  return lines.toSorted(
    (a, b) => first(a, b) || textOrder(a.nameKey, b.nameKey) || textOrder(a.client.id, b.client.id),
  );
}

const NEVER = '9999';

const ORDERS: Record<LedgerSort, (a: LedgerLine, b: LedgerLine) => number> = {
  points: (a, b) => compare(b.standing.total, a.standing.total),
  name: () => 0,
  expiry: (a, b) => textOrder(a.nextExpiry ?? NEVER, b.nextExpiry ?? NEVER),
  changed: (a, b) => b.changedAt - a.changedAt,
};

/** Text keys compare far faster than a collator, which thousands of lines would feel. */
function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

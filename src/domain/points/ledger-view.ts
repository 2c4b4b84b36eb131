import type { CreditMaker, PointsCredit } from './credit.ts';
import type { DealProblem } from './deal-question.ts';
import type { Client, PointEntry } from './ledger.ts';

/** One client with everything that points come from. A new object whenever anything of it changes, and only then. */
export interface ClientLedger {
  readonly client: Client;
  readonly entries: readonly PointEntry[];
  readonly credits: readonly PointsCredit[];
  /** Entries that no points can be worked out for, such as those in a currency without a base amount. */
  readonly refused: readonly RefusedEntry[];
}

export interface RefusedEntry {
  readonly entry: PointEntry;
  readonly problems: readonly DealProblem[];
}

/** The whole ledger, by client. */
export type LedgerView = ReadonlyMap<string, ClientLedger>;

/** The view of living rows. Entries whose client is not among them are passed over. */
export function ledgerView(clients: readonly Client[], entries: readonly PointEntry[], make: CreditMaker): LedgerView {
  return new Map(Array.from(ledgersOf(clients, entries, make), (ledger) => [ledger.client.id, ledger]));
}

/** What a view is made of, client by client, for whoever has other things to do in between. */
export function* ledgersOf(
  clients: readonly Client[],
  entries: readonly PointEntry[],
  make: CreditMaker,
): Generator<ClientLedger, void, undefined> {
  const own = new Map<string, PointEntry[]>(clients.map(({ id }) => [id, []]));
  for (const entry of entries) own.get(entry.clientId)?.push(entry);
  for (const client of clients) yield clientLedger(client, own.get(client.id) ?? [], make);
}

/**
 * The view after some rows were added, changed or deleted (`deletedAt` set). Only the clients they belong to are made
 * anew; all others stay the same objects, by which followers find what they need to look at.
 */
export function withTouched(
  view: LedgerView,
  touched: { readonly clients: readonly Client[]; readonly pointEntries: readonly PointEntry[] },
  make: CreditMaker,
): LedgerView {
  const next = new Map(view);
  const clients = new Map(touched.clients.map((client) => [client.id, client]));
  const entries = Map.groupBy(touched.pointEntries, ({ clientId }) => clientId);
  for (const id of new Set([...clients.keys(), ...entries.keys()])) {
    const before = next.get(id);
    const client = clients.get(id) ?? before?.client;
    if (client === undefined || client.deletedAt !== null) next.delete(id);
    else next.set(id, clientLedger(client, merged(before?.entries ?? [], entries.get(id) ?? []), make));
  }
  return next;
}

/** Every credit of a view. */
export function* creditsIn(view: LedgerView): Generator<PointsCredit, void, undefined> {
  for (const { credits } of view.values()) yield* credits;
}

function merged(before: readonly PointEntry[], touched: readonly PointEntry[]): readonly PointEntry[] {
  if (touched.length === 0) return before;
  const ids = new Set(touched.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...touched.filter(({ deletedAt }) => deletedAt === null)];
}

function clientLedger(client: Client, entries: readonly PointEntry[], make: CreditMaker): ClientLedger {
  const credits: PointsCredit[] = [];
  const refused: RefusedEntry[] = [];
  for (const entry of entries) {
    const reading = make(entry, client.market);
    if (reading.kind === 'refused') refused.push({ entry, problems: reading.problems });
    else credits.push(...reading.credits);
  }
  return { client, entries, credits, refused };
}

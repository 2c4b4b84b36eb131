import { foldText } from '../../import/fold-text.ts';
import type { DayText } from '../../time.ts';
import type { Client, ClientFields, PointEntry } from '../ledger.ts';

/** Kept clients and entries indexed once, so that finding a row's takes the same time among 20 and 20,000. */
export interface KnownLedger {
  /** Clients that a name or a link may mean; the surest alone where one is sure. */
  readonly clientsOf: (said: Pick<ClientFields, 'name' | 'link'>) => readonly Client[];
  /** The client that is the same in every field. */
  readonly sameClient: (fields: ClientFields) => Client | null;
  readonly entriesOf: (clientId: string, productLine: string, soldOn: DayText) => readonly PointEntry[];
}

/** The key under which two spellings of a client's name meet: case, accents and punctuation do not count. */
export function clientKey(name: string): string {
  return foldText(name) || name.trim();
}

export function knownLedger(clients: readonly Client[], entries: readonly PointEntry[]): KnownLedger {
  const byName = Map.groupBy(clients, ({ name }) => clientKey(name));
  const byLink = Map.groupBy(
    clients.filter(({ link }) => link !== ''),
    ({ link }) => linkKey(link),
  );
  const byFields = new Map(clients.toReversed().map((client) => [fieldsKey(client), client]));
  const byDeal = Map.groupBy(entries, ({ clientId, productLine, soldOn }) => dealKey(clientId, productLine, soldOn));
  return {
    clientsOf: ({ name, link }) => {
      const linked = link === '' ? [] : (byLink.get(linkKey(link)) ?? []);
      const named = byName.get(clientKey(name)) ?? [];
      if (named.length < 2) return named.length === 1 ? named : linked.slice(0, 1);
      const both = named.filter((client) => linked.includes(client));
      const exact = named.filter((client) => client.name === name);
      if (both.length === 1) return both;
      return exact.length === 1 ? exact : named;
    },
    sameClient: (fields) => byFields.get(fieldsKey(fields)) ?? null,
    entriesOf: (...deal) => byDeal.get(dealKey(...deal)) ?? [],
  };
}

/** One text for a client as it is, letter by letter. */
export function fieldsKey({ name, market, currency, link }: ClientFields): string {
  return JSON.stringify([name, market, currency, link]);
}

/** One text for what makes two entries the same sale. */
export function dealKey(client: string, productLine: string, soldOn: DayText): string {
  return JSON.stringify([client, foldText(productLine), soldOn]);
}

function linkKey(link: string): string {
  return link
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

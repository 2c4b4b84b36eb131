import { clientKey } from '../../points/import/known-ledger.ts';
import type { Client } from '../../points/ledger.ts';
import type { ClientProfile } from '../client-profile.ts';
import type { PartnerValues } from './partner-values.ts';

/** A kept client with what the partner dashboard tells of it. */
export interface KnownClient {
  readonly client: Client;
  readonly profile: ClientProfile | null;
}

/** A kept row of the kind that is imported. */
export interface KeptRow {
  readonly id: string;
  /** Null for a payment that is not of a single client. */
  readonly clientId: string | null;
  readonly values: PartnerValues;
  /** What makes another row the same, as `keysOfKept` says. */
  readonly keys: readonly string[];
  /** Whether it was won, with entries in the ledger. */
  readonly entered: boolean;
}

/** What is kept, indexed once, so that finding a row's takes the same time among 20 and 20,000. */
export interface KnownPartners {
  readonly withHubId: (hubId: string) => KnownClient | null;
  /** Clients that a name may mean: the one spelt alike where there is one, else all that are folded alike. */
  readonly named: (name: string) => readonly KnownClient[];
  readonly rowsOf: (clientId: string | null, key: string) => readonly KeptRow[];
}

export function knownPartners(
  clients: readonly Client[],
  profiles: readonly ClientProfile[],
  rows: readonly KeptRow[],
): KnownPartners {
  const living = profiles.filter(({ deletedAt }) => deletedAt === null);
  const profileOf = new Map(living.map((profile) => [profile.id, profile]));
  const known = clients.map((client): KnownClient => ({ client, profile: profileOf.get(client.id) ?? null }));
  const byName = Map.groupBy(known, ({ client }) => clientKey(client.name));
  const byHubId = new Map(
    known
      .toReversed()
      .flatMap((one) => (one.profile === null || one.profile.hubId === '' ? [] : [[one.profile.hubId, one]])),
  );
  const byKey = new Map<string, KeptRow[]>();
  for (const row of rows) {
    for (const key of row.keys) {
      const place = placeOf(row.clientId, key);
      const there = byKey.get(place);
      if (there === undefined) byKey.set(place, [row]);
      else there.push(row);
    }
  }
  return {
    withHubId: (hubId) => byHubId.get(hubId) ?? null,
    named: (name) => {
      const alike = byName.get(clientKey(name)) ?? [];
      const exact = alike.filter(({ client }) => client.name === name);
      return exact.length > 0 ? exact : alike;
    },
    rowsOf: (clientId, key) => byKey.get(placeOf(clientId, key)) ?? [],
  };
}

function placeOf(clientId: string | null, key: string): string {
  return `${clientId ?? ''}\n${key}`;
}

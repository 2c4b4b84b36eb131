import type { Table } from 'dexie';
import type { ClientProfile } from '../../domain/partner/client-profile.ts';
import { nextRenewals } from '../../domain/partner/clients/next-renewals.ts';
import type { Renewal } from '../../domain/partner/renewal.ts';
import type { Row } from '../../domain/row.ts';
import type { DayText } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';

const SLICE = 1_000;

/** What the list of clients shows beside the ledger. */
export interface ClientDesk {
  /** The living profiles, by the client's id. */
  readonly profiles: ReadonlyMap<string, ClientProfile>;
  /** The day of the first open renewal, by the client's id. */
  readonly renewals: ReadonlyMap<string, DayText>;
}

/** Read slice by slice, so that a page stays responsive in between. */
export async function readClientDesk(database: CompanionDatabase): Promise<ClientDesk> {
  const profiles = new Map<string, ClientProfile>();
  await walk(database.clientProfiles, (rows) => {
    for (const row of rows) if (row.deletedAt === null) profiles.set(row.id, row);
  });
  const renewals: Renewal[] = [];
  await walk(database.renewals, (rows) => {
    for (const row of rows) renewals.push(row);
  });
  return { profiles, renewals: nextRenewals(renewals) };
}

/** A profile as it is kept, a deleted one too, so that it can be followed by its next revision. */
export async function readKeptProfile(
  { clientProfiles }: CompanionDatabase,
  id: string,
): Promise<ClientProfile | null> {
  return (await clientProfiles.get(id)) ?? null;
}

async function walk<R extends Row>(table: Table<R, string>, take: (rows: readonly R[]) => void): Promise<void> {
  let after = '';
  for (;;) {
    const slice = await table.where('id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return;
    take(slice);
    after = last.id;
  }
}

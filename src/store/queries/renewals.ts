import type { Renewal } from '../../domain/partner/renewal.ts';
import type { CompanionDatabase } from '../database.ts';

const SLICE = 1_000;

/** Every living renewal, in no particular order; read slice by slice, so that a page stays responsive in between. */
export async function readRenewals({ renewals }: CompanionDatabase): Promise<Renewal[]> {
  const found: Renewal[] = [];
  let after = '';
  for (;;) {
    const slice = await renewals.where('id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return found;
    for (const row of slice) if (row.deletedAt === null) found.push(row);
    after = last.id;
  }
}

/** One living renewal; null when there is none of that id or it was deleted. */
export async function readRenewal({ renewals }: CompanionDatabase, id: string): Promise<Renewal | null> {
  const row = await renewals.get(id);
  return row === undefined || row.deletedAt !== null ? null : row;
}

/** The living renewals of one client, the first to renew first. */
export async function readRenewalsOfClient({ renewals }: CompanionDatabase, clientId: string): Promise<Renewal[]> {
  const rows = await renewals
    .where('clientId')
    .equals(clientId)
    .filter(({ deletedAt }) => deletedAt === null)
    .toArray();
  return rows.sort((a, b) => (a.renewsOn < b.renewsOn ? -1 : 1));
}

import type { Table } from 'dexie';
import type { ClientProfile } from '../../domain/partner/client-profile.ts';
import { keptRow, paymentValues, renewalValues, sharedValues } from '../../domain/partner/import/kept-values.ts';
import type { KeptRow } from '../../domain/partner/import/known-partners.ts';
import type { PartnerKind } from '../../domain/partner/import/partner-kind.ts';
import type { Row } from '../../domain/row.ts';
import type { CompanionDatabase } from '../database.ts';

const SLICE = 2_000;

/** Every profile, in no particular order. One that was deleted is the place where the client's next one goes. */
export function readAllProfiles({ clientProfiles }: CompanionDatabase): Promise<readonly ClientProfile[]> {
  return allRows(clientProfiles);
}

/** Every living row of a kind, as an import compares with it. A client is compared by its profile, so of these there is none. */
export async function readKeptRows(database: CompanionDatabase, kind: PartnerKind): Promise<readonly KeptRow[]> {
  switch (kind) {
    case 'clients':
      return [];
    case 'renewals':
      return (await livingRows(database.renewals)).map((row) => keptRow(kind, row, renewalValues(row)));
    case 'shared':
      return (await livingRows(database.sharedDeals)).map((row) =>
        keptRow(kind, row, sharedValues(row), row.stage === 'won' && row.entryIds.length > 0),
      );
    case 'payments':
      return (await livingRows(database.commissionPayments)).map((row) => keptRow(kind, row, paymentValues(row)));
  }
}

/** The living rows of these ids. */
export async function readByIds<R extends Row>(table: Table<R, string>, ids: readonly string[]): Promise<readonly R[]> {
  const rows = await table.bulkGet([...ids]);
  return rows.filter((row): row is R & {} => row !== undefined && row.deletedAt === null);
}

async function livingRows<R extends Row>(table: Table<R, string>): Promise<readonly R[]> {
  return (await allRows(table)).filter(({ deletedAt }) => deletedAt === null);
}

/** The rows of a table, read slice by slice so that a page stays responsive in between. */
async function allRows<R extends Row>(table: Table<R, string>): Promise<readonly R[]> {
  const found: R[] = [];
  let after = '';
  for (;;) {
    const slice = await table.where('id').above(after).limit(SLICE).toArray();
    const last = slice.at(-1);
    if (last === undefined) return found;
    for (const row of slice) found.push(row);
    after = last.id;
  }
}

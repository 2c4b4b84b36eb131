import {
  paymentFields,
  paymentValues,
  renewalFields,
  renewalValues,
  sharedFields,
  sharedValues,
} from '../../../domain/partner/import/kept-values.ts';
import type { PartnerKind } from '../../../domain/partner/import/partner-kind.ts';
import type { PartnerValues } from '../../../domain/partner/import/partner-values.ts';
import type { ReviewedPartnerRow } from '../../../domain/partner/import/reviewed-partner-row.ts';
import { newRow, type Row, revised } from '../../../domain/row.ts';
import type { PartnerChange } from '../../../store/changes/partner-change.ts';
import { readClients } from '../../../store/queries/ledger.ts';
import { readAllProfiles, readByIds } from '../../../store/queries/partner-import.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';
import { ClientBook } from './client-book.ts';

/** A row of the review as the user confirmed it. */
export type ConfirmedRow = Pick<ReviewedPartnerRow, 'kind' | 'client' | 'currency' | 'matches' | 'merged' | 'changes'>;

export type PartnerImportOutcome = ChangeOutcome & {
  readonly added: number;
  readonly updated: number;
  readonly clientsAdded: number;
};

export interface PartnerImportOptions {
  readonly onProgress?: (written: number) => void;
  /** Aborting leaves everything as it was. */
  readonly signal?: AbortSignal;
}

/**
 * Keeps confirmed rows of one kind, and the clients that are new, in one transaction: all of them or, when cancelled or
 * refused, none. A blank never erases what is known, and no two new clients have one name.
 */
export async function importPartner(
  world: World,
  rows: readonly ConfirmedRow[],
  options: PartnerImportOptions = {},
): Promise<PartnerImportOutcome> {
  const { database } = world;
  const [clients, profiles] = await Promise.all([readClients(database), readAllProfiles(database)]);
  const book = new ClientBook(world, clients, profiles);
  const kind = rows[0]?.kind ?? 'clients';
  const kept = await keptOf(kind, world, rows, book);
  const { change, added, updated } = kept;
  const [changedProfiles, changedClients] = [book.changedProfiles(), book.changedClients()];
  const writes = added + updated + changedProfiles.length + changedClients.length;
  const outcome = await changePartner(
    world,
    { ...change, clientProfiles: changedProfiles, ledger: { clients: changedClients } },
    { ...options, onProgress: (written) => options.onProgress?.(Math.floor((written / writes) * rows.length)) },
  );
  const isClients = kind === 'clients';
  return {
    ...outcome,
    added: isClients ? book.added() : added,
    updated: isClients ? book.updated() : updated,
    clientsAdded: book.added(),
  };
}

interface Kept {
  readonly change: PartnerChange;
  readonly added: number;
  readonly updated: number;
}

async function keptOf(kind: PartnerKind, world: World, rows: readonly ConfirmedRow[], book: ClientBook): Promise<Kept> {
  const { database } = world;
  const ids = rows.flatMap(({ matches }) => (matches === null ? [] : [matches]));
  const merge = <R extends Row>(before: readonly R[], make: Make<R>) => merged(world, rows, book, before, make);
  switch (kind) {
    case 'clients':
      for (const row of rows) book.take(row);
      return { change: {}, added: 0, updated: 0 };
    case 'renewals': {
      const { all, ...counts } = merge(await readByIds(database.renewals, ids), {
        valuesOf: renewalValues,
        rowOf: (row, clientId, values) => ({ ...row, clientId: needed(clientId), ...renewalFields(values) }),
      });
      return { change: { renewals: all }, ...counts };
    }
    case 'shared': {
      const { all, ...counts } = merge(await readByIds(database.sharedDeals, ids), {
        valuesOf: sharedValues,
        rowOf: (row, clientId, values, before) => ({
          ...row,
          clientId: needed(clientId),
          ...sharedFields(values),
          entryIds: before?.entryIds ?? [],
        }),
      });
      return { change: { sharedDeals: all }, ...counts };
    }
    case 'payments': {
      const { all, ...counts } = merge(await readByIds(database.commissionPayments, ids), {
        valuesOf: paymentValues,
        rowOf: (row, clientId, values) => ({ ...row, clientId, ...paymentFields(values) }),
      });
      return { change: { commissionPayments: all }, ...counts };
    }
  }
}

/** How a row of one table is made of values, and values of it. */
interface Make<R extends Row> {
  readonly valuesOf: (row: R) => PartnerValues;
  readonly rowOf: (row: Row, clientId: string | null, values: PartnerValues, before: R | null) => R;
}

function merged<R extends Row>(
  { newId, now }: World,
  rows: readonly ConfirmedRow[],
  book: ClientBook,
  kept: readonly R[],
  { valuesOf, rowOf }: Make<R>,
) {
  const before = new Map(kept.map((row) => [row.id, row]));
  const changed = new Map<string, R>();
  const added: R[] = [];
  for (const row of rows) {
    const clientId = book.take(row);
    const present = row.matches === null ? undefined : before.get(row.matches);
    if (present === undefined) {
      // A match that was deleted in the meantime is a new row now.
      added.push(rowOf(newRow(newId(), now()), clientId, row.merged, null));
      continue;
    }
    // Only what was confirmed to change: the rest may have been edited elsewhere since.
    const ours = valuesOf(present);
    const change = Object.fromEntries(
      row.changes.filter(({ field }) => field in ours).map(({ field, to }) => [field, to]),
    );
    if (Object.keys(change).length === 0) continue;
    const { id, createdAt, updatedAt, revision, deletedAt } = revised(present, {}, now());
    const base = { id, createdAt, updatedAt, revision, deletedAt };
    changed.set(present.id, rowOf(base, clientId, { ...ours, ...change }, present));
  }
  return { all: [...changed.values(), ...added], added: added.length, updated: changed.size };
}

function needed(clientId: string | null): string {
  if (clientId === null) throw new RangeError('only a payment may be of nobody');
  return clientId;
}

import { changedFields } from '../../../domain/points/import/deal-changes.ts';
import type { DealClient, ReviewedDeal } from '../../../domain/points/import/reviewed-deal.ts';
import type { Client, ClientFields, PointEntry } from '../../../domain/points/ledger.ts';
import { newRow, revised } from '../../../domain/row.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changeLedger } from '../../change-ledger.ts';
import type { World } from '../../world.ts';

/** A row of the review as the user confirmed it. */
export type ConfirmedDeal = Pick<ReviewedDeal, 'client' | 'entry' | 'matches' | 'changes'>;

export type DealImportOutcome = ChangeOutcome & {
  readonly added: number;
  readonly updated: number;
  readonly clientsAdded: number;
};

export interface DealImportOptions {
  readonly onProgress?: (written: number) => void;
  /** Aborting leaves everything as it was. */
  readonly signal?: AbortSignal;
}

/** Keeps confirmed rows: all of them or, when cancelled or refused, none. A blank never erases what is known. */
export async function importDeals(
  world: World,
  rows: readonly ConfirmedDeal[],
  options: DealImportOptions = {},
): Promise<DealImportOutcome> {
  const { database } = world;
  const now = world.now();
  const [clients, entries] = await Promise.all([readClients(database), readPointEntries(database)]);
  const book = new ClientBook(world, clients);
  const kept = new Map(entries.map((entry) => [entry.id, entry]));
  const updated = new Map<string, PointEntry>();
  const added: PointEntry[] = [];
  for (const { client, entry, matches, changes } of rows) {
    const clientId = book.idOf(client);
    if (entry === null) continue;
    const before = matches === null ? undefined : kept.get(matches.id);
    // A match that was deleted in the meantime is a new entry now.
    if (before === undefined) added.push({ ...newRow(world.newId(), now), clientId, ...entry });
    else {
      const change = changedFields(entry, changes);
      if (Object.keys(change).length > 0) updated.set(before.id, revised(before, change, now));
    }
  }
  const change = { clients: book.changed(), pointEntries: [...updated.values(), ...added] };
  const outcome = await changeLedger(world, change, options);
  return { ...outcome, added: added.length, updated: updated.size, clientsAdded: book.added() };
}

/** The clients of an import: kept ones, filled where they were blank, and new ones, one for all rows of it. */
class ClientBook {
  private readonly world: World;
  private readonly kept: ReadonlyMap<string, Client>;
  private readonly filled = new Map<string, Client>();
  private readonly made = new Map<string, Client>();

  constructor(world: World, kept: readonly Client[]) {
    this.world = world;
    this.kept = new Map(kept.map((client) => [client.id, client]));
  }

  idOf(said: DealClient): string {
    const before = said.known === null ? undefined : this.kept.get(said.known.id);
    if (before !== undefined) {
      const present = this.filled.get(before.id) ?? before;
      const fill = blanksOf(present, said);
      // One revision more than what is kept, however many rows add to it.
      if (fill !== null)
        this.filled.set(before.id, revised(before, { ...fieldsOf(present), ...fill }, this.world.now()));
      return before.id;
    }
    const made = this.made.get(said.token);
    const { currency } = said;
    if (made === undefined && currency === null)
      throw new RangeError('a client without a currency is no confirmed one');
    const { name, market, link } = said;
    const client: Client = made ?? {
      ...newRow(this.world.newId(), this.world.now()),
      name,
      market,
      currency: currency ?? '',
      link,
    };
    this.made.set(said.token, { ...client, ...blanksOf(client, said) });
    return client.id;
  }

  changed(): readonly Client[] {
    return [...this.filled.values(), ...this.made.values()];
  }

  added(): number {
    return this.made.size;
  }
}

/** What a row adds to a client; null for nothing. */
function blanksOf(client: ClientFields, { market, link }: DealClient): Partial<ClientFields> | null {
  const fill = {
    ...(client.market === null && market !== null ? { market } : {}),
    ...(client.link === '' && link !== '' ? { link } : {}),
  };
  return Object.keys(fill).length === 0 ? null : fill;
}

function fieldsOf({ name, market, currency, link }: ClientFields): ClientFields {
  return { name, market, currency, link };
}

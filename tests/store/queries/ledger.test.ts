import { beforeEach, describe, expect, it } from 'vitest';
import { buried } from '../../../src/domain/row.ts';
import {
  readClient,
  readClients,
  readEntriesOfClient,
  readLedgerJournal,
  readPointEntries,
  readTouched,
} from '../../../src/store/queries/ledger.ts';
import { client, pointEntry } from '../../fixtures/ledger.ts';
import { testWorld } from '../../fixtures/world.ts';

const DELETED = buried(client({ id: 'gone' }), 1);
let { database } = testWorld();

beforeEach(async () => {
  ({ database } = testWorld());
  await database.clients.bulkAdd([client(), DELETED]);
  await database.pointEntries.bulkAdd([
    pointEntry(),
    pointEntry({ id: 'other', clientId: 'bharat' }),
    buried(pointEntry({ id: 'deleted' }), 1),
  ]);
});

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('what is read of the ledger', () => {
  it('is what lives', async () => {
    expect(ids(await readClients(database))).toEqual(['acme']);
    expect(ids(await readPointEntries(database))).toEqual(['entry', 'other']);
    expect(ids(await readEntriesOfClient(database, 'acme'))).toEqual(['entry']);
    expect(await readClient(database, 'acme')).toEqual(client());
    expect(await readClient(database, 'gone')).toBeNull();
    expect(await readClient(database, 'never')).toBeNull();
  });

  it('is all of it, however long it is', async () => {
    const many = Array.from({ length: 4_100 }, (_, at) => pointEntry({ id: `m-${String(at).padStart(5, '0')}` }));
    await database.pointEntries.bulkAdd(many);
    expect(ids(await readPointEntries(database))).toEqual(['entry', ...ids(many), 'other']);
  });

  it('is, of what was touched, also what was deleted, so that it can be taken away', async () => {
    const touched = await readTouched(database, { clients: ['gone', 'never'], pointEntries: ['deleted', 'entry'] });
    expect(touched.clients).toEqual([DELETED]);
    expect(ids(touched.pointEntries)).toEqual(['deleted', 'entry']);
  });

  it('has an empty journal before the first change', async () => {
    expect(await readLedgerJournal(database)).toEqual({ turn: 0, recent: [] });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { revised } from '../../../src/domain/row.ts';
import { keepLedgerChange } from '../../../src/store/changes/ledger-change.ts';
import { readLedgerJournal } from '../../../src/store/queries/ledger.ts';
import { client, pointEntry } from '../../fixtures/ledger.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { testWorld } from '../../fixtures/world.ts';

const ACME = client();
const ENTRY = pointEntry();
let { database } = testWorld();

beforeEach(() => {
  ({ database } = testWorld());
});

describe('a change of the ledger', () => {
  it('is in both tables, with a note of what it touched', async () => {
    expect(await keepLedgerChange(database, { clients: [ACME], pointEntries: [ENTRY] })).toEqual({
      clients: [{ before: undefined, after: ACME }],
      pointEntries: [{ before: undefined, after: ENTRY }],
    });
    expect(await allRows(database)).toMatchObject({ clients: [ACME], pointEntries: [ENTRY] });
    expect(await readLedgerJournal(database)).toEqual({
      turn: 1,
      recent: [{ clients: ['acme'], pointEntries: ['entry'] }],
    });
  });

  it('that meets a row changed elsewhere leaves everything as it was, the journal too', async () => {
    await keepLedgerChange(database, { clients: [ACME] });
    const before = await allRows(database);
    const late = { clients: [revised({ ...ACME, revision: 4 }, {}, 1)], pointEntries: [ENTRY] };
    expect(await keepLedgerChange(database, late)).toBe('changed-elsewhere');
    expect(await allRows(database)).toEqual(before);
  });

  it('of many rows tells how far it is and can be stopped, leaving nothing behind', async () => {
    const pointEntries = Array.from({ length: 2_500 }, (_, at) => pointEntry({ id: `e-${at}` }));
    const told: number[] = [];
    await keepLedgerChange(database, { clients: [ACME], pointEntries }, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([1_001, 2_001, 2_501]);
    ({ database } = testWorld());
    const stop = new AbortController();
    const stopped = keepLedgerChange(
      database,
      { clients: [ACME], pointEntries },
      { onProgress: () => stop.abort(new Error('stopped')), signal: stop.signal },
    );
    await expect(stopped).rejects.toThrow('stopped');
    expect(await database.pointEntries.count()).toBe(0);
    expect(await readLedgerJournal(database)).toEqual({ turn: 0, recent: [] });
  });
});

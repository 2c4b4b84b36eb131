import { beforeEach, describe, expect, it } from 'vitest';
import { revised } from '../../../src/domain/row.ts';
import { ChangedElsewhere, keepRows, unlessChanged } from '../../../src/store/changes/kept-rows.ts';
import { client } from '../../fixtures/ledger.ts';
import { testWorld } from '../../fixtures/world.ts';

const FIRST = client();
const NEXT = revised(FIRST, { name: 'Acme' }, 1);
let { database } = testWorld();

beforeEach(() => {
  ({ database } = testWorld());
});

describe('keepRows', () => {
  it('adds new rows and puts later revisions, each with what was there before', async () => {
    expect(await keepRows(database.clients, [FIRST])).toEqual([{ before: undefined, after: FIRST }]);
    expect(await keepRows(database.clients, [NEXT])).toEqual([{ before: FIRST, after: NEXT }]);
    expect(await database.clients.toArray()).toEqual([NEXT]);
  });

  it.each([
    ['is kept in a later revision', [FIRST, NEXT], [NEXT]],
    ['is not kept at all', [], [NEXT]],
  ])('throws when a row %s', async (_case, kept, rows) => {
    await database.clients.bulkPut(kept);
    await expect(keepRows(database.clients, rows)).rejects.toThrow(ChangedElsewhere);
  });

  it('never uses an id again', async () => {
    await keepRows(database.clients, [FIRST]);
    await expect(keepRows(database.clients, [FIRST])).rejects.toThrow();
  });
});

describe('unlessChanged', () => {
  it('answers with what it runs, or that something had changed, and throws everything else', async () => {
    expect(await unlessChanged(async () => 1)).toBe(1);
    expect(await unlessChanged(() => Promise.reject(new ChangedElsewhere()))).toBe('changed-elsewhere');
    await expect(unlessChanged(() => Promise.reject(new RangeError('full')))).rejects.toThrow('full');
  });
});

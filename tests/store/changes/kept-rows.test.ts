import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../src/domain/points/ledger.ts';
import { revised } from '../../../src/domain/row.ts';
import { changeRows } from '../../../src/store/changes/change-rows.ts';
import { ChangedElsewhere, keepRows, orBack, unlessChanged } from '../../../src/store/changes/kept-rows.ts';
import { client } from '../../fixtures/ledger.ts';
import { testWorld } from '../../fixtures/world.ts';

const FIRST = client();
const NEXT = revised(FIRST, { name: 'Acme' }, 1);
let { database } = testWorld();

beforeEach(() => {
  ({ database } = testWorld());
});

const keep = (rows: readonly Client[]) =>
  changeRows(database, [database.clients], () => keepRows(database.clients, rows));

describe('keepRows', () => {
  it('adds new rows and puts later revisions, each with what was there before', async () => {
    expect(await keep([FIRST])).toEqual([{ before: undefined, after: FIRST }]);
    expect(await keep([NEXT])).toEqual([{ before: FIRST, after: NEXT }]);
    expect(await database.clients.toArray()).toEqual([NEXT]);
  });

  it.each([
    ['is kept in a later revision', [FIRST, NEXT], [NEXT]],
    ['is not kept at all', [], [NEXT]],
  ])('refuses when a row %s', async (_case, kept, rows) => {
    await database.clients.bulkPut(kept);
    expect(await keep(rows)).toBe('changed-elsewhere');
    expect(await database.history.count()).toBe(0);
  });

  it('never uses an id again', async () => {
    await keep([FIRST]);
    await expect(keep([FIRST])).rejects.toThrow();
  });

  // So that no change can be written past the history, not even one that only adds rows.
  it('works in no transaction that does not span the history', async () => {
    const refusal = 'spans the history';
    await expect(keepRows(database.clients, [FIRST])).rejects.toThrow(refusal);
    const narrow = database.transaction('rw', database.clients, () => keepRows(database.clients, [FIRST]));
    await expect(narrow).rejects.toThrow(refusal);
    expect(await database.clients.count()).toBe(0);
  });
});

describe('unlessChanged', () => {
  it('answers with what it runs, or that something had changed, and throws everything else', async () => {
    expect(await unlessChanged(async () => 1)).toBe(1);
    expect(await unlessChanged(() => Promise.reject(new ChangedElsewhere()))).toBe('changed-elsewhere');
    await expect(unlessChanged(() => Promise.reject(new RangeError('full')))).rejects.toThrow('full');
  });
});

it('a refusal inside another change is thrown, so that both are rolled back', () => {
  expect(orBack(1)).toBe(1);
  expect(() => orBack('changed-elsewhere')).toThrow(ChangedElsewhere);
});

import { expect, it } from 'vitest';
import { restorePlan } from '../../../src/domain/history/restore-plan.ts';
import { buried, newRow, revised } from '../../../src/domain/row.ts';
import { client } from '../../fixtures/ledger.ts';
import { picture } from '../../fixtures/picture-rows.ts';

const WHEN = { at: 10, now: 90 };
const old = (id: string) => client({ ...newRow(id, 1), name: id });

it('counts what comes back, changes and goes, and leaves the rest alone', () => {
  const changed = revised(old('changed'), { name: 'Other' }, 20);
  const deleted = buried(old('deleted'), 20);
  const made = client(newRow('made', 20));
  const madeAndDeleted = buried(client(newRow('brief', 20)), 30);
  const kept = [old('same'), changed, deleted, made, madeAndDeleted];
  const records = [
    { rowId: 'changed', at: 20, before: old('changed') },
    { rowId: 'deleted', at: 20, before: old('deleted') },
    { rowId: 'brief', at: 30, before: client(newRow('brief', 20)) },
  ];
  const { rows, counts } = restorePlan('clients', kept, records, WHEN);
  expect(counts).toEqual({ table: 'clients', back: 1, changed: 1, gone: 1 });
  expect(rows).toEqual([
    { ...old('changed'), revision: 3, updatedAt: 90 },
    { ...old('deleted'), revision: 3, updatedAt: 90 },
    { ...made, revision: 2, updatedAt: 90, deletedAt: 90 },
  ]);
});

it('brings no picture back without its pixels', () => {
  const { blob: _blob, ...before } = picture(newRow('p-1', 1));
  const gone = { ...buried(picture(newRow('p-1', 1)), 20), blob: new Blob([]) };
  const { rows, counts } = restorePlan('ticketPictures', [gone], [{ rowId: 'p-1', at: 20, before }], WHEN);
  expect(rows).toEqual([]);
  expect(counts).toEqual({ table: 'ticketPictures', back: 0, changed: 0, gone: 0 });
});

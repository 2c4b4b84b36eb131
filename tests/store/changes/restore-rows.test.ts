import { describe, expect, it } from 'vitest';
import { BACKUP_TABLES } from '../../../src/domain/backup/backup-tables.ts';
import { buried } from '../../../src/domain/row.ts';
import { keepWatch } from '../../../src/jobs/keep-watch.ts';
import { restoreRows } from '../../../src/store/changes/restore-rows.ts';
import { certification, holder, on } from '../../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

const restored = (tables: Record<string, readonly object[]>) =>
  Object.entries(tables).flatMap(([name, rows]) => {
    const table = BACKUP_TABLES[name];
    return table === undefined ? [] : [{ name, table, rows }];
  });

async function begun(): Promise<TestWorld> {
  const world = testWorld();
  await world.database.holders.add(holder());
  await world.database.certifications.bulkAdd([
    certification({ id: 'c-1', name: 'Mine', expires: on('2027-01-01') }),
    certification({ id: 'c-2', name: 'Both', revision: 2, updatedAt: 50 }),
  ]);
  await keepWatch(world);
  return world;
}

const theirs = [
  certification({ id: 'c-2', name: 'Both, later', revision: 1, updatedAt: 60 }),
  certification({ id: 'c-3', name: 'Theirs' }),
];

describe('rows that are restored', () => {
  it('replace those of their tables and leave other tables alone', async () => {
    const { database } = await begun();
    const reports = await restoreRows(database, restored({ certifications: theirs }), { mode: 'replace', dry: false });
    expect(reports).toEqual([{ table: 'certifications', added: 1, changed: 1, removed: 1, same: 0 }]);
    expect(await database.certifications.toArray()).toEqual(theirs);
    expect(await database.holders.count()).toBe(1);
    expect(await database.deadlines.where('subjectId').equals('c-1').count()).toBe(0);
  });

  it('leave no history that tells of others, and none is touched while it is only worked out', async () => {
    const { database } = await begun();
    const record = { change: 1, at: 1, table: 'certifications', rowId: 'c-1', what: 'changed', typed: false } as const;
    await database.history.add({ ...record, before: certification() });
    const tables = restored({ certifications: theirs });
    await restoreRows(database, tables, { mode: 'replace', dry: true });
    expect(await database.history.count()).toBe(1);
    expect(await database.settings.get('history')).toBeDefined();
    await restoreRows(database, tables, { mode: 'replace', dry: false });
    expect(await database.history.count()).toBe(0);
    expect(await database.settings.get('history')).toBeUndefined();
  });

  it('are merged with those of their tables, the newer one staying', async () => {
    const { database } = await begun();
    const gone = buried(certification({ id: 'c-1', name: 'Mine' }), Date.parse('2026-12-01'));
    const tables = restored({ certifications: [gone, ...theirs] });
    const [report] = await restoreRows(database, tables, { mode: 'merge', dry: false });
    expect(report).toEqual({ table: 'certifications', added: 1, changed: 1, removed: 1, same: 0 });
    expect(await database.certifications.toArray()).toEqual([gone, ...theirs]);
  });

  it('have everything that follows from them made anew', async () => {
    const { database } = await begun();
    await database.settings.put({
      key: 'ledger-journal',
      value: { turn: 7, recent: [{ clients: [], pointEntries: [] }] },
    });
    await restoreRows(database, restored({ settings: [] }), { mode: 'replace', dry: false });
    expect(await database.settings.toArray()).toEqual([{ key: 'ledger-journal', value: { turn: 8, recent: [] } }]);
  });

  it('can be forecast without a write', async () => {
    const { database } = await begun();
    const before = await database.certifications.toArray();
    await restoreRows(database, restored({ certifications: theirs }), { mode: 'replace', dry: true });
    expect(await database.certifications.toArray()).toEqual(before);
    expect(await database.settings.get('deadlines-made-for')).toBeDefined();
  });

  it('are none of them restored when it is stopped', async () => {
    const { database } = await begun();
    const before = await database.certifications.toArray();
    const stop = new AbortController();
    const options = { mode: 'replace', dry: false, onProgress: () => stop.abort(new Error('stopped')) } as const;
    const run = restoreRows(database, restored({ certifications: theirs }), { ...options, signal: stop.signal });
    await expect(run).rejects.toThrow('stopped');
    expect(await database.certifications.toArray()).toEqual(before);
  });
});

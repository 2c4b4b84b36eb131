import { beforeEach, expect, it } from 'vitest';
import { buried, type Row, revised } from '../../../src/domain/row.ts';
import { deadlineMaker } from '../../../src/jobs/deadline-maker.ts';
import { keepWatch } from '../../../src/jobs/keep-watch.ts';
import { momentOf } from '../../../src/jobs/world.ts';
import { keepWholeChange } from '../../../src/store/changes/whole-change.ts';
import { readLedgerJournal } from '../../../src/store/queries/ledger.ts';
import { readDeadlinesMadeFor, readPreferences } from '../../../src/store/queries/settings.ts';
import { filledWorld } from '../../fixtures/filled-world.ts';
import { client } from '../../fixtures/ledger.ts';
import { certification, on } from '../../fixtures/rows.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

let world: TestWorld;

beforeEach(() => {
  world = testWorld();
});

const keep = async (rows: Record<string, readonly Row[]>) =>
  keepWholeChange(
    world.database,
    { rows: new Map(Object.entries(rows)) },
    deadlineMaker(await readPreferences(world.database), momentOf(world)),
  );

it('brings deadlines and the journal of the ledger in line', async () => {
  await world.database.certifications.add(certification({ expires: on('2027-06-01') }));
  await world.database.clients.add(client());
  await keepWatch(world);
  const { turn } = await readLedgerJournal(world.database);
  expect(await world.database.deadlines.count()).toBeGreaterThan(0);
  const kept = await keep({
    certifications: [buried(certification({ expires: on('2027-06-01') }), 5)],
    clients: [revised(client(), { name: 'Other' }, 5)],
  });
  expect(kept).toMatchObject({ deadlines: [{ subjectId: 'c-1' }] });
  expect(await world.database.deadlines.count()).toBe(0);
  expect((await readLedgerJournal(world.database)).turn).toBe(turn + 1);
  expect(new Set((await world.database.history.toArray()).map(({ change }) => change))).toEqual(new Set([1]));
});

it('is kept whole or not at all', async () => {
  await world.database.certifications.add(certification());
  await world.database.clients.add(client());
  const before = await allRows(world.database);
  const rows = {
    certifications: [revised(certification(), { notes: 'x' }, 5)],
    clients: [{ ...client(), revision: 9 }],
  };
  expect(await keep(rows)).toBe('changed-elsewhere');
  expect(await allRows(world.database)).toEqual(before);
});

it('writes rows of every table that has revisions, whatever other change they have', async () => {
  world = await filledWorld();
  const { database } = world;
  const tables = Object.entries(await allRows(database)).filter(([, [row]]) => row !== undefined && 'revision' in row);
  const rows = Object.fromEntries(
    tables.map(([name, its]) => [name, (its as Row[]).map((row) => buried(row, world.now()))]),
  );
  const kept = await keep(rows);
  if (kept === 'changed-elsewhere') throw new Error('It was refused');
  for (const [name, its] of Object.entries(rows)) {
    expect(
      kept.rows.get(name)?.map(({ after }) => after),
      name,
    ).toEqual(its);
    expect(await database.table(name).toArray(), name).toEqual(its);
  }
});

it('has all deadlines made anew after a change of a table without one of its own', async () => {
  // Any table of rows does in the place of one that is still to come.
  await world.database.drafts.add({ key: 'x', value: null, updatedAt: 1 });
  await keepWatch(world);
  expect(await readDeadlinesMadeFor(world.database)).not.toBeNull();
  await keep({ drafts: [] });
  expect(await readDeadlinesMadeFor(world.database)).toBeNull();
});

import { expect, it } from 'vitest';
import type { Row } from '../../../src/domain/row.ts';
import { buried } from '../../../src/domain/row.ts';
import { withLocks } from '../../../src/jobs/history/with-locks.ts';
import { client } from '../../fixtures/ledger.ts';
import { attempt, certification } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const rowsOf = (rows: Record<string, readonly Row[]>) => new Map(Object.entries(rows));

it('leaves rows alone that no lock depends on', async () => {
  const rows = rowsOf({ clients: [client()] });
  expect(await withLocks(testWorld(), rows)).toEqual(rows);
});

it('gives a certification that comes back the lock of its attempts', async () => {
  const world = testWorld();
  await world.database.examAttempts.add(attempt());
  const rows = await withLocks(world, rowsOf({ certifications: [certification({ revision: 3 })] }));
  expect(rows.get('certifications')).toEqual([certification({ revision: 3, lock: attempt().lock })]);
});

it('leaves out a certification of which nothing but its lock would have changed', async () => {
  const world = testWorld();
  const { lock } = attempt();
  await world.database.certifications.add(certification({ lock, revision: 2 }));
  await world.database.examAttempts.add(attempt());
  expect(await withLocks(world, rowsOf({ certifications: [certification({ revision: 3 })] }))).toEqual(new Map());
});

it('changes the certification of an attempt that goes', async () => {
  const world = testWorld();
  await world.database.certifications.add(certification({ lock: attempt().lock }));
  await world.database.examAttempts.add(attempt());
  const rows = await withLocks(world, rowsOf({ examAttempts: [buried(attempt(), 5)] }));
  expect(rows.get('certifications')).toEqual([certification({ revision: 2, updatedAt: world.now() })]);
});

it('does without a certification that is gone', async () => {
  const world = testWorld();
  await world.database.certifications.add(buried(certification(), 5));
  const rows = rowsOf({ examAttempts: [attempt()] });
  expect(await withLocks(world, rows)).toEqual(rows);
});

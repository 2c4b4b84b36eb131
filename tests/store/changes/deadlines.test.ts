import { beforeEach, describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../../src/domain/certifications/deadlines-of.ts';
import { rebuildDeadlines } from '../../../src/store/changes/deadlines.ts';
import { readDeadlinesMadeFor } from '../../../src/store/queries/settings.ts';
import { certification, on } from '../../fixtures/rows.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();
const rebuild = (zone: string) => rebuildDeadlines(database, zone, (row) => deadlinesOf(row, zone, null));

beforeEach(async () => {
  ({ database } = testWorld());
  await database.certifications.bulkAdd([
    certification({ id: 'c-1', expires: on('2026-12-24') }),
    certification({ id: 'c-2', expires: on('2026-12-24'), deletedAt: 1 }),
    certification({ id: 'c-3' }),
  ]);
});

describe('making every deadline anew', () => {
  it('makes those of the living, and notes what for', async () => {
    await rebuild('Europe/Paris');
    expect(await database.deadlines.toArray()).toEqual([
      expect.objectContaining({ key: 'expiry|c-1', at: Date.parse('2026-12-24T23:00Z') }),
    ]);
    expect(await readDeadlinesMadeFor(database)).toBe('Europe/Paris');
  });

  it('moves them to another zone and leaves none behind', async () => {
    await rebuild('Europe/Paris');
    await database.deadlines.put({ key: 'expiry|ghost', kind: 'expiry', subjectId: 'ghost', on: null, at: 1 });
    await rebuild('America/New_York');
    expect(await database.deadlines.toArray()).toEqual([
      expect.objectContaining({ key: 'expiry|c-1', at: Date.parse('2026-12-25T05:00Z') }),
    ]);
    expect(await readDeadlinesMadeFor(database)).toBe('America/New_York');
  });

  it('reaches all of very many', async () => {
    const many = Array.from({ length: 2_345 }, (_, index) =>
      certification({ id: `m-${String(index).padStart(5, '0')}`, expires: on('2027-02') }),
    );
    await database.certifications.bulkAdd(many);
    await rebuild('Europe/Paris');
    expect(await database.deadlines.count()).toBe(2_346);
  });

  it('leaves the old ones and the old note when it is interrupted', async () => {
    await rebuild('Europe/Paris');
    const before = await allRows(database);
    const interrupted = rebuildDeadlines(database, 'America/New_York', () => {
      throw new Error('Killed');
    });
    await expect(interrupted).rejects.toThrow('Killed');
    expect(await allRows(database)).toEqual(before);
  });
});

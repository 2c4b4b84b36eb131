import { beforeEach, describe, expect, it } from 'vitest';
import {
  readAllCertifications,
  readAttempts,
  readCertification,
  readCertificationsOfHolder,
  readFirstToExpire,
  readHolders,
  walkCertifications,
} from '../../../src/store/queries/certifications.ts';
import { attempt, certification, holder, on } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const DELETED = { deletedAt: Date.parse('2026-11-20T09:00Z') };
let { database } = testWorld();

beforeEach(() => {
  ({ database } = testWorld());
});

describe('one certification', () => {
  it('is found by its id', async () => {
    await database.certifications.add(certification({ name: 'Revenue Operations' }));
    expect(await readCertification(database, 'c-1')).toMatchObject({ name: 'Revenue Operations' });
  });

  it('is nothing when it never was or was deleted', async () => {
    await database.certifications.add(certification(DELETED));
    expect(await readCertification(database, 'c-1')).toBeNull();
    expect(await readCertification(database, 'c-2')).toBeNull();
  });
});

describe('the first to expire', () => {
  it('are the living ones with the earliest dates, as many as asked for', async () => {
    await database.certifications.bulkAdd([
      certification({ id: 'dateless' }),
      certification({ id: 'third', expires: on('2027-03-03') }),
      certification({ id: 'gone', expires: on('2026-01-01'), ...DELETED }),
      certification({ id: 'second', expires: on('2027-03') }),
      certification({ id: 'first', expires: on('2026-12-24') }),
    ]);
    const found = await readFirstToExpire(database, 2);
    expect(found.map(({ id }) => id)).toEqual(['first', 'second']);
    expect((await readFirstToExpire(database, 100)).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });
});

describe('walking through all of them', () => {
  it('gives each living one once, in slices a page can take', async () => {
    const rows = Array.from({ length: 1_234 }, (_, index) =>
      certification({ id: `c-${String(index).padStart(5, '0')}`, ...(index >= 1_200 ? DELETED : {}) }),
    );
    await database.certifications.bulkAdd(rows);
    const slices: string[][] = [];
    await walkCertifications(database, (slice) => slices.push(slice.map(({ id }) => id)));
    const living = rows.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
    expect(slices.flat().sort()).toEqual(living);
    expect(slices.length).toBeGreaterThan(1);
    expect(Math.max(...slices.map(({ length }) => length))).toBeLessThanOrEqual(500);
    expect((await readAllCertifications(database)).map(({ id }) => id).sort()).toEqual(living);
  });

  it('goes on behind five hundred deleted ones', async () => {
    const dead = Array.from({ length: 600 }, (_, index) => certification({ id: `a-${index}`, ...DELETED }));
    await database.certifications.bulkAdd([...dead, certification({ id: 'z' })]);
    expect((await readAllCertifications(database)).map(({ id }) => id)).toEqual(['z']);
  });

  it('gives nothing of nothing', async () => {
    expect(await readAllCertifications(database)).toEqual([]);
  });
});

it('the certifications of a holder are those that live', async () => {
  await database.certifications.bulkAdd([
    certification({ id: 'hers', holderId: 'h-2' }),
    certification({ id: 'hers-gone', holderId: 'h-2', ...DELETED }),
    certification({ id: 'mine', holderId: 'h-1' }),
  ]);
  expect((await readCertificationsOfHolder(database, 'h-2')).map(({ id }) => id)).toEqual(['hers']);
  expect(await readCertificationsOfHolder(database, 'h-3')).toEqual([]);
});

it('attempts are those of one certification that live, latest first', async () => {
  await database.examAttempts.bulkAdd([
    attempt({ id: 'older', endedAt: 1_000 }),
    attempt({ id: 'newer', endedAt: 3_000 }),
    attempt({ id: 'between', endedAt: 2_000 }),
    attempt({ id: 'gone', endedAt: 4_000, ...DELETED }),
    attempt({ id: 'of-another', endedAt: 5_000, certificationId: 'c-2' }),
  ]);
  expect((await readAttempts(database, 'c-1')).map(({ id }) => id)).toEqual(['newer', 'between', 'older']);
});

it('holders are the user, then everybody who lives, by name', async () => {
  await database.holders.bulkAdd([
    holder({ id: 'h-3', name: 'Zoé', isMe: false }),
    holder({ id: 'h-2', name: 'Émile', isMe: false }),
    holder({ id: 'h-4', name: 'Ada', isMe: false }),
    holder({ id: 'h-5', name: 'Bea', isMe: false, ...DELETED }),
    holder({ id: 'h-9', name: '', isMe: true }),
  ]);
  expect((await readHolders(database)).map(({ name }) => name)).toEqual(['', 'Ada', 'Émile', 'Zoé']);
});

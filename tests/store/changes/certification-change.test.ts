import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deadlinesOf } from '../../../src/domain/certifications/deadlines-of.ts';
import { buried, revised, takenBack } from '../../../src/domain/row.ts';
import {
  type CertificationChange,
  type ChangeOptions,
  keepCertificationChange,
} from '../../../src/store/changes/certification-change.ts';
import { dated, delivery, NO_DAYS, planAt } from '../../fixtures/reminders.ts';
import { attempt, certification, holder, on } from '../../fixtures/rows.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { testWorld } from '../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
let { database } = testWorld();
const make: ChangeOptions['deadlinesOf'] = (row) => deadlinesOf(row, 'Europe/Paris', NO_DAYS);
const plan = planAt(NOW);
const keep = (change: CertificationChange, options: Partial<ChangeOptions> = {}) =>
  keepCertificationChange(database, change, { madeFor: 'Paris', deadlinesOf: make, plan, now: NOW, ...options });
const deadlineKeys = () => database.deadlines.toCollection().primaryKeys();

/** Everything that one action can touch at once. */
const FIRST = certification({ expires: on('2026-12-24') });
const ALL = { holders: [holder()], certifications: [FIRST], examAttempts: [attempt()] };

beforeEach(() => {
  ({ database } = testWorld());
});

describe('a change that is kept', () => {
  it('is in every table, its deadlines with it', async () => {
    expect(await keep(ALL)).toEqual({
      holders: [{ before: undefined, after: ALL.holders[0] }],
      certifications: [{ before: undefined, after: FIRST }],
      examAttempts: [{ before: undefined, after: ALL.examAttempts[0] }],
      deadlines: [],
    });
    expect(await allRows(database)).toMatchObject({
      ...ALL,
      deadlines: [
        { ...make(FIRST)[0], after: NOW, settled: false, next: { lead: 30, due: Date.parse('2026-11-24T08:00Z') } },
      ],
    });
  });

  it('replaces the deadlines of what it replaces, and no others', async () => {
    const other = certification({ id: 'c-2', expires: on('2027-02') });
    await keep({ certifications: [FIRST, other] });
    await keep({
      certifications: [
        revised(FIRST, { expires: null, lock: { startedAt: 1, reason: 'last-attempt', until: 2 } }, NOW),
      ],
    });
    expect(await deadlineKeys()).toEqual(['expiry|c-2', 'retake|c-1']);
  });

  it('leaves no deadlines of what it deletes', async () => {
    await keep(ALL);
    await keep({ certifications: [buried(FIRST, NOW)] });
    expect(await deadlineKeys()).toEqual([]);
  });

  it('closes what was told of a date that it replaces, and opens it again when that comes back', async () => {
    await keep(ALL);
    const told = delivery(dated('2026-12-24'), 60);
    await database.deliveries.add(told);
    await keep({ certifications: [revised(FIRST, { notes: 'Ask Lin.' }, NOW)] });
    expect(await database.deliveries.toArray()).toEqual([told]);
    const renewed = revised({ ...FIRST, revision: 2 }, { expires: on('2028-12-24') }, NOW);
    await keep({ certifications: [renewed] });
    expect(await database.deliveries.toArray()).toEqual([
      { ...told, state: 'acted', action: 'outdated', actedAt: NOW },
    ]);
    await keep({ certifications: [takenBack({ before: FIRST, after: renewed }, NOW)] });
    expect(await database.deliveries.toArray()).toEqual([told]);
  });

  it('keeps the leads that the user chose for the item, through every change of it', async () => {
    await keep(ALL);
    await database.reminderChoices.add({ key: 'expiry|c-1', muted: false, leads: [3] });
    await keep({ certifications: [revised(FIRST, { expires: on('2026-12-20') }, NOW)] });
    expect((await database.deadlines.get('expiry|c-1'))?.next?.lead).toBe(3);
  });

  it('tells what there was before, so that it can be taken back', async () => {
    await keep(ALL);
    const before = await database.deadlines.where({ subjectId: FIRST.id }).toArray();
    const after = revised(FIRST, { name: 'Renamed' }, NOW);
    expect(await keep({ certifications: [after] })).toEqual({
      holders: [],
      certifications: [{ before: FIRST, after }],
      examAttempts: [],
      deadlines: before,
    });
  });

  it('is nothing when there is nothing to change', async () => {
    expect(await keep({})).toEqual({ holders: [], certifications: [], examAttempts: [], deadlines: [] });
  });
});

describe('deadlines made for one zone and calendar', () => {
  const NOTE = { key: 'deadlines-made-for', value: 'Paris' };

  it('leave the note of what all were made for when it is the same', async () => {
    await database.settings.put(NOTE);
    await keep(ALL);
    expect(await database.settings.get('deadlines-made-for')).toEqual(NOTE);
  });

  it('take the note away when the others were made for another since, so that all are made anew', async () => {
    await database.settings.put({ ...NOTE, value: 'Apia' });
    await keep(ALL);
    expect(await database.settings.get('deadlines-made-for')).toBeUndefined();
  });

  it('leave even a wrong note when the change is refused', async () => {
    await database.settings.put({ ...NOTE, value: 'Apia' });
    expect(await keep({ certifications: [revised(FIRST, {}, NOW)] })).toBe('changed-elsewhere');
    expect(await database.settings.get('deadlines-made-for')).toEqual({ ...NOTE, value: 'Apia' });
  });
});

describe('a change that meets another one', () => {
  it.each([
    ['a holder', { holders: [revised(holder(), { name: 'Lin' }, NOW)] }],
    ['a certification', { certifications: [revised(FIRST, { name: 'Mine' }, NOW)] }],
    ['an attempt', { examAttempts: [revised(attempt(), { correct: 40 }, NOW)] }],
  ])('is refused when %s has moved on since it was read', async (_, stale: CertificationChange) => {
    await keep(ALL);
    await keep(stale);
    const before = await allRows(database);
    const fresh = certification({ id: 'c-9', expires: on('2027-02') });
    const change = { ...stale, certifications: [fresh, ...(stale.certifications ?? [])] };
    expect(await keep(change)).toBe('changed-elsewhere');
    expect(await allRows(database)).toEqual(before);
  });

  it('is refused when its row is not there, or is there already', async () => {
    expect(await keep({ certifications: [revised(FIRST, {}, NOW)] })).toBe('changed-elsewhere');
    await keep(ALL);
    await expect(keep({ certifications: [{ ...FIRST, name: 'The same id again' }] })).rejects.toThrow();
    expect(await database.certifications.toArray()).toEqual([FIRST]);
  });

  it('is refused when it skips a revision', async () => {
    await keep(ALL);
    expect(await keep({ certifications: [{ ...FIRST, revision: 3 }] })).toBe('changed-elsewhere');
  });

  it('wins only once of two at the same moment', async () => {
    await keep(ALL);
    const names = ['This page', 'That page'];
    const outcomes = await Promise.all(names.map((name) => keep({ certifications: [revised(FIRST, { name }, NOW)] })));
    expect(outcomes.filter((outcome) => outcome === 'changed-elsewhere')).toHaveLength(1);
    expect((await database.certifications.get('c-1'))?.revision).toBe(2);
  });
});

describe('a change that fails in the middle', () => {
  const CHANGED: CertificationChange = {
    holders: [revised(holder(), { name: 'Lin' }, NOW)],
    certifications: [
      revised(FIRST, { expires: on('2027-02') }, NOW),
      certification({ id: 'c-9', expires: on('2027-03') }),
    ],
    examAttempts: [revised(attempt(), { correct: 40 }, NOW), attempt({ id: 'a-9' })],
  };

  it.each(['holders', 'certifications', 'examAttempts', 'deadlines', 'deliveries'] as const)(
    'changes no table at all when %s cannot be written',
    async (table) => {
      await keep(ALL);
      await database.deliveries.add(delivery(dated('2026-12-24'), 60));
      const before = await allRows(database);
      const full = new Error('The disk is full');
      const fail = () => {
        throw full;
      };
      database.table(table).hook('creating', fail);
      database.table(table).hook('updating', fail);
      await expect(keep(CHANGED)).rejects.toThrow('The disk is full');
      expect(await allRows(database)).toEqual(before);
      database.table(table).hook('creating').unsubscribe(fail);
      database.table(table).hook('updating').unsubscribe(fail);
      expect(await keep(CHANGED)).not.toBe('changed-elsewhere');
    },
  );

  it('changes nothing when its deadlines cannot be worked out', async () => {
    await keep(ALL);
    const before = await allRows(database);
    const noDay = () => {
      throw new RangeError('No such day');
    };
    await expect(keep(CHANGED, { deadlinesOf: noDay })).rejects.toThrow('No such day');
    expect(await allRows(database)).toEqual(before);
  });
});

describe('a long change', () => {
  const MANY = Array.from({ length: 2_500 }, (_, index) =>
    certification({ id: `c-${String(index).padStart(5, '0')}`, expires: on('2027-02') }),
  );

  it('tells how far it is, and is kept whole', async () => {
    const onProgress = vi.fn();
    await keep({ holders: [holder()], certifications: MANY }, { onProgress });
    expect(onProgress.mock.calls).toEqual([[1_000], [2_000], [2_500]]);
    expect(await database.certifications.count()).toBe(2_500);
    expect(await database.deadlines.count()).toBe(2_500);
  });

  it.each([0, 1_000, 2_500])('leaves nothing when it is broken off after %i', async (after) => {
    const stop = new AbortController();
    const reason = new Error('Broken off');
    if (after === 0) stop.abort(reason);
    const onProgress = vi.fn((written: number) => {
      if (written === after) stop.abort(reason);
    });
    const change = { holders: [holder()], certifications: MANY, examAttempts: [attempt()] };
    await expect(keep(change, { signal: stop.signal, onProgress })).rejects.toBe(reason);
    expect(onProgress).toHaveBeenCalledTimes(Math.ceil(after / 1_000));
    const kept = await allRows(database);
    expect(Object.values(kept).flat()).toEqual([]);
  });

  it('rejects with what a browser gives as reason when none is named', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(keep({ certifications: MANY }, { signal: stop.signal })).rejects.toHaveProperty('name', 'AbortError');
  });

  it('is broken off by a page that fails to show how far it is, and leaves nothing', async () => {
    const onProgress = () => {
      throw new Error('No such element');
    };
    await expect(keep({ certifications: MANY }, { onProgress })).rejects.toThrow('No such element');
    expect(await database.certifications.count()).toBe(0);
  });

  it('replaces all it had kept before', async () => {
    await keep({ certifications: MANY });
    await keep({ certifications: MANY.map((row) => revised(row, { expires: null }, NOW)) });
    expect(await database.deadlines.count()).toBe(0);
  });
});

it('what a change gives is enough to take it back exactly', async () => {
  await keep(ALL);
  const before = await allRows(database);
  const change = {
    holders: [revised(holder(), { name: 'Lin', formerEmails: ['lin@old.example'] }, NOW)],
    certifications: [buried(FIRST, NOW), certification({ id: 'c-9', expires: on('2027-03') })],
    examAttempts: [buried(attempt(), NOW)],
  };
  const kept = await keep(change);
  if (kept === 'changed-elsewhere') throw new Error('Nobody else was there');
  await keep({
    holders: kept.holders.map((row) => takenBack(row, NOW)),
    certifications: kept.certifications.map((row) => takenBack(row, NOW)),
    examAttempts: kept.examAttempts.map((row) => takenBack(row, NOW)),
  });
  const plain = <R extends { revision?: number; updatedAt?: number }>({ revision, updatedAt, ...row }: R) => row;
  const after = await allRows(database);
  expect(after.holders?.map(plain)).toEqual(before.holders?.map(plain));
  expect(after.certifications?.filter((row) => 'deletedAt' in row && row.deletedAt === null).map(plain)).toEqual(
    before.certifications?.map(plain),
  );
  expect(after.examAttempts?.map(plain)).toEqual(before.examAttempts?.map(plain));
  expect(after.deadlines).toEqual(before.deadlines);
});

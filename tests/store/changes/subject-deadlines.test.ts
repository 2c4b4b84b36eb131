import { beforeEach, describe, expect, it } from 'vitest';
import type { Deadline } from '../../../src/domain/reminders/deadline.ts';
import { inLineWith, snoozed } from '../../../src/domain/reminders/delivery-key.ts';
import type { KeptDeadline } from '../../../src/domain/reminders/planning.ts';
import { DAY_MS } from '../../../src/domain/time.ts';
import { addDeadlines, type Plan, replaceDeadlines } from '../../../src/store/changes/subject-deadlines.ts';
import { expectAllOrNothing } from '../../fixtures/all-or-nothing.ts';
import { dated, delivery, kept, planAt, timed } from '../../fixtures/reminders.ts';
import { readsOf } from '../../fixtures/row-reads.ts';
import { testWorld } from '../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const EXPIRY = dated('2026-12-24');
const LOCK = timed('2026-11-22T12:00Z');
const OTHER = dated('2026-12-25', { subjectId: 'c-2' });
const plan = planAt(NOW);
const fresh = (deadline: Deadline) => plan(deadline, undefined, undefined);
let { database } = testWorld();

beforeEach(() => {
  ({ database } = testWorld());
});

function replace(made: readonly Deadline[], subjects: readonly string[] = ['c-1'], by: Plan = plan, now = NOW) {
  const { deadlines, deliveries, reminderChoices } = database;
  return database.transaction('rw', [deadlines, deliveries, reminderChoices], () =>
    replaceDeadlines(database, subjects, made, { plan: by, now }),
  );
}

describe('deadlines of new subjects', () => {
  it('are kept, each with its next reminder', async () => {
    await addDeadlines(database, [EXPIRY, LOCK], plan);
    expect(await database.deadlines.toArray()).toEqual([
      { ...EXPIRY, after: NOW, settled: false, next: { lead: 30, due: Date.parse('2026-11-24T08:00Z') } },
      { ...LOCK, after: NOW, settled: false, next: { lead: 0, due: LOCK.at } },
    ]);
  });

  it('are none of those that are there already, which would be another subject', async () => {
    await addDeadlines(database, [EXPIRY], plan);
    await expect(addDeadlines(database, [EXPIRY], plan)).rejects.toThrow();
  });

  it('cost nothing where there are none', async () => {
    const reads = await readsOf(database.deadlines, () => addDeadlines(database, [], plan));
    expect(reads).toEqual({ rows: 0, pastIndexes: 0 });
  });
});

describe('deadlines in the place of others', () => {
  beforeEach(() => addDeadlines(database, [EXPIRY, LOCK, OTHER], plan));

  it('leave nothing of what is no more, and nothing of others out', async () => {
    const sitting = timed('2026-11-22T10:00Z', { kind: 'sitting' });
    await replace([EXPIRY, sitting]);
    expect(await database.deadlines.toArray()).toEqual([fresh(EXPIRY), fresh(OTHER), fresh(sitting)]);
  });

  it('are none when there are none', async () => {
    await replace([]);
    expect(await database.deadlines.toArray()).toEqual([fresh(OTHER)]);
    await replace([], []);
    expect(await database.deadlines.toArray()).toEqual([fresh(OTHER)]);
  });

  it('go on from what is kept and chosen for each', async () => {
    const row = kept(EXPIRY, { after: 5, settled: true });
    const choice = { key: EXPIRY.key, muted: true, leads: null };
    await database.deadlines.put(row);
    await database.reminderChoices.add(choice);
    const asked: Parameters<Plan>[] = [];
    await replace([EXPIRY, { ...LOCK, kind: 'sitting', key: 'sitting|c-1' }], ['c-1'], (...args) => {
      asked.push(args);
      return plan(...args);
    });
    expect(asked).toEqual([
      [EXPIRY, row, choice],
      [expect.objectContaining({ kind: 'sitting' }), undefined, undefined],
    ]);
  });

  it('are found through the index, and those of others are not read', async () => {
    const many = Array.from({ length: 300 }, (_, index) => dated('2027-02-03', { subjectId: `m-${index}` }));
    await addDeadlines(database, many, plan);
    await database.deliveries.bulkAdd(many.map((one) => delivery(one, 7)));
    const reads = await readsOf(database.deadlines, () => replace([EXPIRY]));
    expect(reads).toEqual({ rows: 2, pastIndexes: 0 });
    const told = await readsOf(database.deliveries, () => replace([EXPIRY]));
    expect(told).toEqual({ rows: 0, pastIndexes: 0 });
  });
});

describe('deadlines that come back', () => {
  // Sixty days before it came due and was not told yet, as in a long quiet time.
  const next = { lead: 60, due: Date.parse('2026-10-25T08:00Z') };
  const before = kept(EXPIRY, { after: next.due - DAY_MS, settled: true, next });

  const replaceWith = (made: readonly Deadline[], former: readonly KeptDeadline[]) => {
    const { deadlines, deliveries, reminderChoices } = database;
    return database.transaction('rw', [deadlines, deliveries, reminderChoices], () =>
      replaceDeadlines(database, ['c-1'], made, { plan, now: NOW, former }),
    );
  };

  it('go on from where they were, so that what was due and untold is still due', async () => {
    await database.deadlines.bulkAdd([before, fresh(OTHER)]);
    const gone = await replaceWith([LOCK], []);
    expect(gone).toEqual([before]);
    expect(await replaceWith([EXPIRY], gone)).toEqual([fresh(LOCK)]);
    expect(await database.deadlines.get(EXPIRY.key)).toMatchObject({ settled: true, next });
  });

  it('go on from there after a renewal that was taken back, too', async () => {
    await database.deadlines.add(before);
    const gone = await replaceWith([dated('2028-12-24')], []);
    expect((await database.deadlines.get(EXPIRY.key))?.settled).toBe(false);
    await replaceWith([EXPIRY], gone);
    expect(await database.deadlines.get(EXPIRY.key)).toMatchObject({ settled: true, next });
  });

  it('go on from what is kept of them, if they never went', async () => {
    await database.deadlines.add(before);
    await replaceWith([EXPIRY], [kept(EXPIRY, { after: 1 })]);
    expect(await database.deadlines.get(EXPIRY.key)).toMatchObject({ settled: true, next });
  });

  it('begin anew when they come back with another date', async () => {
    await replaceWith([dated('2028-12-24')], [before]);
    expect(await database.deadlines.get(EXPIRY.key)).toEqual(fresh(dated('2028-12-24')));
  });
});

describe('what was told of them', () => {
  const shown = delivery(EXPIRY, 30);
  const claimed = delivery(EXPIRY, 14, { state: 'claimed', shownAt: null });
  const later = snoozed(delivery(EXPIRY, 60), NOW + DAY_MS);
  const answered = delivery(EXPIRY, 90, { state: 'acted', action: 'acknowledged', actedAt: 5 });
  const ofAnother = delivery(OTHER, 30);
  const ROWS = [shown, claimed, later, answered, ofAnother];
  const sorted = (rows: readonly { readonly key: string }[]) => rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));

  beforeEach(async () => {
    await addDeadlines(database, [EXPIRY, LOCK, OTHER], plan);
    await database.deliveries.bulkAdd(ROWS);
  });

  it('stays while the date stays', async () => {
    await replace([EXPIRY]);
    expect(await database.deliveries.toArray()).toEqual(sorted(ROWS));
  });

  it.each<[string, readonly Deadline[]]>([
    ['is renewed', [dated('2028-12-24'), LOCK]],
    ['is deleted', []],
    ['becomes one of another kind', [dated('2026-12-24', { kind: 'practicum-due' })]],
  ])('is closed once it %s, and is open again as it was once that is undone', async (_, made) => {
    await replace(made);
    const [now] = made;
    const closed = ROWS.map((row) =>
      row.subjectId === 'c-1' ? inLineWith(row, now?.key === row.deadlineKey ? now : undefined, NOW) : row,
    );
    expect(await database.deliveries.toArray()).toEqual(sorted(closed));
    expect(closed.filter(({ action }) => action === 'outdated')).toHaveLength(3);
    await replace([EXPIRY, LOCK], ['c-1'], plan, NOW + 1);
    // Its notification may have come meanwhile without it, so it is shown under another id.
    const open = ROWS.map((row) => (row === claimed ? { ...row, notificationId: null } : row));
    expect(await database.deliveries.toArray()).toEqual(sorted(open));
  });
});

it('a replacement that is killed leaves all as it was', async () => {
  const steps = await expectAllOrNothing(
    async () => {
      const world = testWorld();
      ({ database } = world);
      await addDeadlines(database, [EXPIRY, LOCK, OTHER], plan);
      await database.deliveries.bulkAdd([delivery(EXPIRY, 30), delivery(LOCK, 0)]);
      await database.reminderChoices.add({ key: EXPIRY.key, muted: false, leads: [3] });
      return world;
    },
    () => replace([dated('2028-12-24')]),
  );
  expect(steps).toBeGreaterThan(4);
});

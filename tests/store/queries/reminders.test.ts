import { beforeEach, describe, expect, it } from 'vitest';
import { snoozed } from '../../../src/domain/reminders/delivery-key.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/domain/time.ts';
import {
  readAllDeadlines,
  readChosen,
  readComing,
  readDeadlinesOf,
  readHistory,
  readNextMoments,
  readNotified,
  readOpenDeliveries,
  readOpenKeys,
  readSettledNotifications,
  readSnoozed,
} from '../../../src/store/queries/reminders.ts';
import { dated, delivery, kept, timed } from '../../fixtures/reminders.ts';
import { readsOf } from '../../fixtures/row-reads.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
let { database } = testWorld();

/** An expiry of which a reminder comes in so many days. */
const coming = (subjectId: string, days: number, month = '12') =>
  kept(dated(`2027-${month}-31`, { subjectId }), { next: { lead: 30, due: NOW + days * DAY_MS } });
/** A reminder that was told so many hours ago. */
const told = (subjectId: string, hours: number, overrides = {}) => {
  const due = NOW - hours * HOUR_MS;
  return delivery(dated('2026-12-31', { subjectId }), 7, { due, claimedAt: due, ...overrides });
};
const claimed = { state: 'claimed', shownAt: null };
const acted = { state: 'acted', action: 'acknowledged', actedAt: NOW };
const keys = (rows: readonly { readonly subjectId: string }[]) => rows.map(({ subjectId }) => subjectId);

beforeEach(async () => {
  ({ database } = testWorld());
  await database.holders.bulkAdd([holder(), holder({ id: 'h-2', name: 'Lin Okafor', isMe: false })]);
  await database.certifications.bulkAdd([
    certification({ id: 'a', name: 'Inbound' }),
    certification({ id: 'b', name: 'SEO', holderId: 'h-2', revision: 3 }),
    certification({ id: 'c', name: 'Revenue' }),
  ]);
});

describe('what awaits an answer', () => {
  beforeEach(() =>
    database.deliveries.bulkAdd([
      told('a', 3),
      told('b', 1, claimed),
      told('c', 2),
      told('d', 2, { ...claimed, claimedAt: NOW }),
      told('answered', 0, acted),
      snoozed(told('put-off', 0), NOW + HOUR_MS),
    ]),
  );

  it('is what was told or is about to be, the latest first', async () => {
    const { items, count } = await readOpenDeliveries(database, 10);
    expect(keys(items)).toEqual(['b', 'c', 'd', 'a']);
    expect(count).toBe(4);
  });

  it('is counted even where it is not asked for', async () => {
    const { items, count } = await readOpenDeliveries(database, 2);
    expect(keys(items)).toEqual(['b', 'c']);
    expect(count).toBe(4);
    expect(await readOpenDeliveries(database, 0)).toEqual({ items: [], count: 4 });
  });

  it('is known by its keys, all of them', async () => {
    expect((await readOpenKeys(database)).toSorted()).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => `expiry|${id}|2026-12-31|7d`),
    );
  });

  it('is found without reading the others', async () => {
    await database.deliveries.bulkAdd(Array.from({ length: 300 }, (_, index) => told(`m-${index}`, index, acted)));
    expect(await readsOf(database.deliveries, () => readOpenDeliveries(database, 2))).toEqual({
      rows: 4,
      pastIndexes: 0,
    });
    expect(await readsOf(database.deliveries, () => readOpenKeys(database))).toEqual({ rows: 0, pastIndexes: 0 });
  });
});

it('what is snoozed is listed by when it comes again, the next first', async () => {
  const later = snoozed(told('a', 3), NOW + 5 * HOUR_MS);
  const soon = snoozed(told('b', 1), NOW + HOUR_MS);
  const overdue = snoozed(told('c', 1), NOW - HOUR_MS);
  await database.deliveries.bulkAdd([later, soon, overdue, told('d', 1)]);
  expect(await readSnoozed(database, 10)).toEqual([overdue, soon, later]);
  expect(await readSnoozed(database, 1)).toEqual([overdue]);
});

describe('what will come', () => {
  const [later, soon, never] = [coming('a', 9), coming('b', 2), kept(dated('2026-12-31', { subjectId: 'c' }))];

  it('is every deadline with a reminder ahead, the next first, in words', async () => {
    const choice = { key: later.key, muted: false, leads: [30] };
    await database.deadlines.bulkAdd([later, soon, never]);
    await database.reminderChoices.add(choice);
    expect(await readComing(database, 10)).toEqual({
      items: [
        { deadline: soon, subject: { name: 'SEO', holder: 'Lin Okafor', revision: 3 }, choice: undefined },
        { deadline: later, subject: { name: 'Inbound', holder: '', revision: 1 }, choice },
      ],
      count: 2,
    });
  });

  it('is counted even where it is not read', async () => {
    const many = Array.from({ length: 300 }, (_, index) => coming('a', index + 20)).map((row, index) => ({
      ...row,
      key: `expiry|m-${index}`,
    }));
    await database.deadlines.bulkAdd([later, soon, never, ...many]);
    const reads = await readsOf(database.deadlines, async () => {
      const { items, count } = await readComing(database, 2);
      expect(items.map(({ deadline }) => deadline)).toEqual([soon, later]);
      expect(count).toBe(302);
    });
    expect(reads).toEqual({ rows: 2, pastIndexes: 0 });
  });

  it('passes over what is about nothing that is kept', async () => {
    await database.deadlines.bulkAdd([coming('gone', 1), soon]);
    expect((await readComing(database, 10)).items.map(({ deadline }) => deadline)).toEqual([soon]);
  });
});

describe('deadlines', () => {
  const expiry = kept(dated('2027-12-31', { subjectId: 'a' }));
  const lock = kept(timed(NOW, { subjectId: 'a' }), { next: { lead: 0, due: NOW } });
  const others = kept(dated('2027-03-31', { subjectId: 'b' }));

  beforeEach(() => database.deadlines.bulkAdd([expiry, lock, others]));

  it('are all there, by their moment, reminded of or not', async () => {
    expect((await readAllDeadlines(database)).map(({ deadline }) => deadline)).toEqual([lock, others, expiry]);
  });

  it('are those of one subject, by their moment', async () => {
    expect((await readDeadlinesOf(database, 'a')).map(({ deadline }) => deadline)).toEqual([lock, expiry]);
    expect(await readDeadlinesOf(database, 'c')).toEqual([]);
    const reads = await readsOf(database.deadlines, () => readDeadlinesOf(database, 'b'));
    expect(reads).toEqual({ rows: 1, pastIndexes: 0 });
  });

  it('are those that the user chose something for, while they are there', async () => {
    const choice = { key: lock.key, muted: true, leads: null };
    await database.reminderChoices.bulkAdd([choice, { key: 'sitting|a', muted: true, leads: null }]);
    expect(await readChosen(database)).toEqual([
      { deadline: lock, subject: { name: 'Inbound', holder: '', revision: 1 }, choice },
    ]);
  });
});

describe('what was told', () => {
  it('is listed whatever became of it, the latest first, and not what was never told', async () => {
    const rows = [told('a', 3, acted), told('b', 1), told('c', 2, claimed)];
    await database.deliveries.bulkAdd([...rows, snoozed(told('d', 0), NOW)]);
    const { items, count } = await readHistory(database, 10);
    expect(keys(items)).toEqual(['b', 'c', 'a']);
    expect(count).toBe(3);
    expect(keys((await readHistory(database, 1)).items)).toEqual(['b']);
  });

  it('is found by the notification that it was shown in', async () => {
    const group = [told('a', 3, { notificationId: 'group|1' }), told('b', 3, { notificationId: 'group|1', ...acted })];
    await database.deliveries.bulkAdd([...group, told('c', 3)]);
    expect(await readNotified(database, 'group|1')).toEqual(group);
    expect(await readNotified(database, 'expiry|c|2026-12-31|7d')).toHaveLength(1);
    expect(await readNotified(database, 'of another')).toEqual([]);
  });
});

describe('notifications that are settled', () => {
  beforeEach(() =>
    database.deliveries.bulkAdd([
      told('a', 3, { notificationId: 'half', ...acted }),
      told('b', 3, { notificationId: 'half' }),
      told('c', 3, { notificationId: 'done', ...acted }),
      told('d', 3, { notificationId: 'done', ...acted }),
      told('e', 3, { notificationId: 'coming', ...claimed }),
      told('f', 3, { notificationId: 'gone', ...acted }),
    ]),
  );

  it('are those on screen of which nothing awaits an answer, and only ours', async () => {
    expect(await readSettledNotifications(database, ['half', 'done', 'coming', 'a test'])).toEqual(['done']);
    expect(await readSettledNotifications(database, ['half'])).toEqual([]);
    expect(await readSettledNotifications(database, [])).toEqual([]);
  });
});

describe('when something comes next', () => {
  const URGENT = ['sitting', 'retake'] as const;
  const moments = (kinds: readonly ('sitting' | 'retake')[] = URGENT) => readNextMoments(database, kinds);
  const sitting = (due: number, subjectId = 'a') =>
    kept(timed(due + 10 * MINUTE_MS, { kind: 'sitting', subjectId }), { next: { lead: 10, due } });

  it('is never while nothing is planned', async () => {
    expect(await moments()).toEqual({ first: null, urgent: [], claimed: 0 });
    await database.deadlines.add(kept(dated('2026-12-31')));
    await database.deliveries.bulkAdd([told('a', 1), told('b', 1, acted)]);
    expect(await moments()).toEqual({ first: null, urgent: [], claimed: 0 });
  });

  it('is the first that is planned or put off', async () => {
    await database.deadlines.bulkAdd([coming('a', 3), coming('b', 2)]);
    expect((await moments()).first).toBe(NOW + 2 * DAY_MS);
    await database.deliveries.bulkAdd([snoozed(told('c', 1), NOW + HOUR_MS), snoozed(told('d', 1), NOW + DAY_MS)]);
    expect((await moments()).first).toBe(NOW + HOUR_MS);
  });

  it('knows what never waits, planned or put off, and when', async () => {
    const lock = kept(timed(NOW, { subjectId: 'a' }));
    const putOff = snoozed(delivery(timed(NOW, { kind: 'sitting', subjectId: 'c' }), 0), NOW + 3 * HOUR_MS);
    await database.deadlines.bulkAdd([coming('a', 3), sitting(NOW + HOUR_MS), sitting(NOW + DAY_MS, 'b'), lock]);
    await database.deliveries.bulkAdd([putOff, snoozed(told('b', 1), NOW + MINUTE_MS)]);
    const { first, urgent } = await moments();
    expect(first).toBe(NOW + MINUTE_MS);
    expect(urgent.toSorted()).toEqual([NOW + HOUR_MS, NOW + 3 * HOUR_MS, NOW + DAY_MS]);
    expect((await moments([])).urgent).toEqual([]);
  });

  it('counts what is claimed and not shown', async () => {
    await database.deliveries.bulkAdd([told('a', 1, claimed), told('b', 9, claimed), told('c', 1)]);
    expect((await moments()).claimed).toBe(2);
  });

  it('costs no more with very many certifications', async () => {
    const many = Array.from({ length: 300 }, (_, index) => coming(`m-${index}`, index + 1));
    await database.deadlines.bulkAdd([...many, sitting(NOW + HOUR_MS)]);
    const { rows } = await readsOf(database.deadlines, () => moments());
    expect(rows).toBeLessThanOrEqual(3);
  });
});

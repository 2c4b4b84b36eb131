import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/domain/reminders/delivery.ts';
import { deliveryOf, snoozed } from '../../../src/domain/reminders/delivery-key.ts';
import type { KeptDeadline } from '../../../src/domain/reminders/planning.ts';
import { DAY_MS, HOUR_MS } from '../../../src/domain/time.ts';
import { type Claim, type ClaimOptions, claimDue, recordShown } from '../../../src/store/changes/delivery-claim.ts';
import { expectAllOrNothing } from '../../fixtures/all-or-nothing.ts';
import { dated, delivery, kept, reachAt, timed } from '../../fixtures/reminders.ts';
import { readsOf } from '../../fixtures/row-reads.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

/** The morning a week before the expiries below. */
const NOW = Date.parse('2026-12-24T08:00Z');
const SEVEN = { lead: 7, due: NOW };
const ONE = { lead: 1, due: Date.parse('2026-12-30T08:00Z') };
let world = testWorld();
let { database } = world;

/** An expiry of which the reminder of seven days before comes now. */
const dueNow = (subjectId = 'c-1', next = SEVEN) =>
  kept(dated('2026-12-31', { subjectId }), { after: NOW - 20 * DAY_MS, next });
const claimedRow = (of: KeptDeadline, overrides: Partial<Delivery> = {}) =>
  delivery(of, 7, { due: NOW - HOUR_MS, state: 'claimed', shownAt: null, name: 'As it was', ...overrides });
const claim = (options: Partial<ClaimOptions> = {}) => {
  const now = options.now ?? NOW;
  const usual = { now, mayCome: () => true, reach: reachAt(now), onScreen: new Set<string>(), groupId: `group|${now}` };
  return claimDue(database, { ...usual, ...options });
};
const keysOf = (claimed: Claim | null) => claimed?.deliveries.map(({ key }) => key);
const states = async () =>
  Object.fromEntries((await database.deliveries.toArray()).map(({ key, state }) => [key, state]));

async function begin() {
  world = testWorld();
  ({ database } = world);
  await database.holders.bulkAdd([holder(), holder({ id: 'h-2', name: 'Lin Okafor', isMe: false })]);
  await database.certifications.bulkAdd([
    certification({ id: 'c-1', name: 'Inbound' }),
    certification({ id: 'c-2', name: 'SEO', holderId: 'h-2' }),
  ]);
  return world;
}

beforeEach(begin);

describe('what has come due', () => {
  it('is nothing of an empty database, and nothing of what is still to come', async () => {
    expect(await claim()).toBeNull();
    await database.deadlines.bulkAdd([dueNow('c-1', ONE), kept(dated('2026-12-25', { subjectId: 'c-2' }))]);
    await database.deliveries.add(snoozed(delivery(dueNow(), 30), NOW + 1));
    expect(await claim()).toBeNull();
    expect(await database.deadlines.get('expiry|c-1')).toEqual(dueNow('c-1', ONE));
  });

  it('is claimed with the words of its subject, and the next reminder takes its place', async () => {
    await database.deadlines.add(dueNow('c-2'));
    const row: Delivery = {
      ...deliveryOf(dueNow('c-2'), SEVEN),
      state: 'claimed',
      claimedAt: NOW,
      notificationId: 'expiry|c-2|2026-12-31|7d',
      name: 'SEO',
      holder: 'Lin Okafor',
    };
    expect(await claim()).toEqual({ notificationId: row.key, deliveries: [row] });
    expect(await database.deliveries.toArray()).toEqual([row]);
    expect(await database.deadlines.toArray()).toEqual([{ ...dueNow('c-2'), after: NOW, next: ONE }]);
  });

  it('is claimed at its very moment and not before', async () => {
    await database.deadlines.add(dueNow());
    expect(await claim({ now: NOW - 1 })).toBeNull();
    expect(keysOf(await claim())).toEqual(['expiry|c-1|2026-12-31|7d']);
  });

  it('is the latest alone of what came due while nobody looked', async () => {
    await database.deadlines.add(dueNow('c-1', { lead: 14, due: NOW - 7 * DAY_MS }));
    expect(keysOf(await claim({ now: ONE.due + DAY_MS / 2 }))).toEqual(['expiry|c-1|2026-12-31|1d']);
    expect(await database.deliveries.count()).toBe(1);
  });

  it('is one notification of a group when it is several', async () => {
    await database.deadlines.bulkAdd([dueNow('c-1'), dueNow('c-2')]);
    const claimed = await claim();
    expect(claimed?.notificationId).toBe(`group|${NOW}`);
    expect(claimed?.deliveries.map(({ name, notificationId }) => [name, notificationId])).toEqual([
      ['Inbound', `group|${NOW}`],
      ['SEO', `group|${NOW}`],
    ]);
    expect(await database.deliveries.toArray()).toEqual(claimed?.deliveries);
  });

  it('goes by the leads that were chosen for the item', async () => {
    await database.deadlines.add(dueNow('c-1', { lead: 8, due: NOW - DAY_MS }));
    await database.reminderChoices.add({ key: 'expiry|c-1', muted: false, leads: [8, 2] });
    expect(keysOf(await claim())).toEqual(['expiry|c-1|2026-12-31|8d']);
    expect((await database.deadlines.get('expiry|c-1'))?.next?.lead).toBe(2);
  });

  it('is nothing where the deadline has nothing to tell any more, and does not stay due', async () => {
    await database.deadlines.add(dueNow());
    await database.reminderChoices.add({ key: 'expiry|c-1', muted: true, leads: null });
    expect(await claim()).toBeNull();
    expect((await database.deadlines.get('expiry|c-1'))?.next).toBeNull();
    expect(await database.deliveries.count()).toBe(0);
  });

  it('is not told again once it is on record, however it ended', async () => {
    for (const state of ['shown', 'acted'] as const) {
      await begin();
      const told = delivery(dueNow(), 7, { state });
      await database.deadlines.add(dueNow());
      await database.deliveries.add(told);
      expect(await claim()).toBeNull();
      expect(await database.deliveries.toArray()).toEqual([told]);
      expect((await database.deadlines.get('expiry|c-1'))?.next).toEqual(ONE);
    }
  });

  it('is claimed once of two looks, one after the other', async () => {
    await database.deadlines.add(dueNow());
    const first = await claim();
    await recordShown(database, first ?? { notificationId: '' }, NOW);
    expect(await claim()).toBeNull();
    expect(await database.deliveries.count()).toBe(1);
  });
});

describe('a kind that may not come now', () => {
  const sitting = kept(timed(NOW, { kind: 'sitting', subjectId: 'c-2' }), { next: { lead: 0, due: NOW } });
  const quiet = { mayCome: (kind: string) => kind === 'sitting' };

  it('stays due until it may, while others come', async () => {
    await database.deadlines.bulkAdd([dueNow(), sitting]);
    expect(keysOf(await claim(quiet))).toEqual([`sitting|c-2|${NOW}|0m`]);
    expect(await database.deadlines.get('expiry|c-1')).toEqual(dueNow());
    const later = await claim({ now: NOW + HOUR_MS });
    expect(later?.deliveries).toContainEqual(expect.objectContaining({ key: 'expiry|c-1|2026-12-31|7d', due: NOW }));
  });

  it('stays put off past its moment', async () => {
    const row = snoozed(delivery(dueNow(), 30), NOW - 1);
    await database.deliveries.add(row);
    expect(await claim(quiet)).toBeNull();
    expect(await database.deliveries.toArray()).toEqual([row]);
    expect(keysOf(await claim())).toEqual([row.key]);
  });

  it('stays claimed when a run was killed before', async () => {
    await database.deliveries.add(claimedRow(dueNow()));
    expect(await claim(quiet)).toBeNull();
    expect(await states()).toEqual({ 'expiry|c-1|2026-12-31|7d': 'claimed' });
    expect(keysOf(await claim())).toEqual(['expiry|c-1|2026-12-31|7d']);
  });

  it('is not taken for shown with what shared its notification and came', async () => {
    const urgent = claimedRow(sitting, { notificationId: 'group|1' });
    await database.deliveries.bulkAdd([urgent, claimedRow(dueNow(), { notificationId: 'group|1' })]);
    const came = await claim(quiet);
    expect(keysOf(came)).toEqual([urgent.key]);
    // Shown, and killed before that was recorded.
    await claim({ ...quiet, onScreen: new Set([came?.notificationId ?? '']) });
    expect(await states()).toEqual({ [urgent.key]: 'shown', 'expiry|c-1|2026-12-31|7d': 'claimed' });
    expect(keysOf(await claim({ onScreen: new Set(['group|1']) }))).toEqual(['expiry|c-1|2026-12-31|7d']);
  });

  it('is not recorded as shown with it either', async () => {
    const urgent = claimedRow(sitting, { notificationId: 'group|1' });
    await database.deliveries.bulkAdd([urgent, claimedRow(dueNow(), { notificationId: 'group|1' })]);
    await recordShown(database, (await claim(quiet)) ?? { notificationId: '' }, NOW);
    expect(await states()).toEqual({ [urgent.key]: 'shown', 'expiry|c-1|2026-12-31|7d': 'claimed' });
  });
});

describe('what was put off', () => {
  const row = snoozed(delivery(dueNow('c-2'), 30, { name: 'Before', holder: 'Before' }), NOW);

  it('is claimed when its moment has come, with the words of today', async () => {
    await database.deliveries.add(row);
    expect(await claim({ now: NOW - 1 })).toBeNull();
    const claimed = {
      ...row,
      state: 'claimed',
      claimedAt: NOW,
      notificationId: row.key,
      name: 'SEO',
      holder: 'Lin Okafor',
    };
    expect(await claim()).toEqual({ notificationId: row.key, deliveries: [claimed] });
    expect(await database.deliveries.toArray()).toEqual([claimed]);
  });

  it('keeps the words it had when its subject is no longer kept', async () => {
    await database.certifications.clear();
    await database.deliveries.add(row);
    expect((await claim())?.deliveries).toEqual([expect.objectContaining({ name: 'Before', holder: 'Before' })]);
  });

  it('comes in one notification with what is new', async () => {
    await database.deliveries.add(row);
    await database.deadlines.add(dueNow('c-1'));
    const claimed = await claim();
    expect(claimed?.notificationId).toBe(`group|${NOW}`);
    expect(keysOf(claimed)?.toSorted()).toEqual(['expiry|c-1|2026-12-31|7d', row.key]);
  });
});

describe('what a killed run had claimed', () => {
  const row = claimedRow(dueNow(), { notificationId: 'group|1' });
  const second = claimedRow(dueNow('c-2'), { notificationId: 'group|1' });

  it('is claimed again under the id it had, since when it was', async () => {
    await database.deliveries.bulkAdd([row, second]);
    const claimed = await claim();
    expect(claimed?.notificationId).toBe('group|1');
    expect(claimed?.deliveries.map(({ claimedAt, notificationId }) => [claimedAt, notificationId])).toEqual([
      [row.claimedAt, 'group|1'],
      [second.claimedAt, 'group|1'],
    ]);
    expect(await database.deliveries.count()).toBe(2);
  });

  it('takes what is new with it, under that id', async () => {
    await database.deliveries.add(row);
    await database.deadlines.add(dueNow('c-2'));
    const claimed = await claim();
    expect(claimed?.notificationId).toBe('group|1');
    expect(claimed?.deliveries.map(({ name, notificationId }) => [name, notificationId])).toEqual([
      ['Inbound', 'group|1'],
      ['SEO', 'group|1'],
    ]);
  });

  it('was shown if it is on screen, and is not shown again', async () => {
    await database.deliveries.bulkAdd([row, second]);
    expect(await claim({ onScreen: new Set(['group|1', 'of another']) })).toBeNull();
    expect(await database.deliveries.toArray()).toEqual([
      { ...row, state: 'shown', shownAt: NOW },
      { ...second, state: 'shown', shownAt: NOW },
    ]);
  });

  it('leaves what is new a notification of its own when it is on screen', async () => {
    await database.deliveries.add(row);
    await database.deadlines.add(dueNow('c-2'));
    const claimed = await claim({ onScreen: new Set(['group|1']) });
    expect(claimed?.notificationId).toBe('expiry|c-2|2026-12-31|7d');
    expect(await states()).toEqual({ [row.key]: 'shown', 'expiry|c-2|2026-12-31|7d': 'claimed' });
  });

  it('is not claimed again once it was answered elsewhere', async () => {
    await database.deliveries.add({ ...row, state: 'acted', action: 'acknowledged', actedAt: NOW });
    expect(await claim()).toBeNull();
  });
});

describe('what the browser took', () => {
  const row = claimedRow(dueNow(), { notificationId: 'group|1' });
  const second = claimedRow(dueNow('c-2'), { notificationId: 'group|1' });

  it('is recorded as shown, all of the group', async () => {
    const other = claimedRow(dueNow('c-3'));
    await database.deliveries.bulkAdd([row, second, other]);
    await recordShown(database, { notificationId: 'group|1' }, NOW);
    expect(await database.deliveries.toArray()).toEqual([
      { ...row, state: 'shown', shownAt: NOW },
      { ...second, state: 'shown', shownAt: NOW },
      other,
    ]);
  });

  it('leaves what was closed in the meantime closed', async () => {
    const closed: Delivery = { ...row, state: 'acted', action: 'acknowledged', actedAt: NOW };
    const outdated: Delivery = { ...second, state: 'acted', action: 'outdated', actedAt: NOW };
    await database.deliveries.bulkAdd([closed, outdated]);
    await recordShown(database, { notificationId: 'group|1' }, NOW + 1);
    expect(await database.deliveries.toArray()).toEqual([closed, outdated]);
  });

  it('keeps the moment at which it was shown first', async () => {
    const shown: Delivery = { ...row, state: 'shown', shownAt: NOW - HOUR_MS };
    await database.deliveries.add(shown);
    await recordShown(database, { notificationId: 'group|1' }, NOW);
    expect(await database.deliveries.toArray()).toEqual([shown]);
  });

  it('is found through the index', async () => {
    await database.deliveries.bulkAdd([
      row,
      ...Array.from({ length: 200 }, (_, index) => delivery(dueNow(`m-${index}`), 7)),
    ]);
    const reads = await readsOf(database.deliveries, () => recordShown(database, { notificationId: 'group|1' }, NOW));
    expect(reads).toEqual({ rows: 1, pastIndexes: 0 });
  });
});

describe('a look at very many', () => {
  const many = Array.from({ length: 500 }, (_, index) => dueNow(`m-${index}`, ONE));

  beforeEach(async () => {
    await database.deadlines.bulkAdd([...many, dueNow('c-1'), dueNow('c-2')]);
    await database.deliveries.bulkAdd(many.map((row) => delivery(row, 14, { state: 'acted', action: 'acknowledged' })));
  });

  it('reads only what is due', async () => {
    expect(await readsOf(database.deadlines, claim)).toEqual({ rows: 2, pastIndexes: 0 });
    expect(await readsOf(database.deadlines, claim)).toEqual({ rows: 0, pastIndexes: 0 });
  });

  it('reads only the deliveries that are on their way', async () => {
    expect(await readsOf(database.deliveries, claim)).toEqual({ rows: 0, pastIndexes: 0 });
    expect(await readsOf(database.deliveries, claim)).toEqual({ rows: 2, pastIndexes: 0 });
  });

  it('claims all that are due on the same morning at once', async () => {
    const claimed = await claim({ now: ONE.due });
    expect(claimed?.deliveries).toHaveLength(502);
    expect(new Set(keysOf(claimed)).size).toBe(502);
    expect(await claim({ now: ONE.due, onScreen: new Set([claimed?.notificationId ?? '']) })).toBeNull();
  });
});

describe('a run that is killed', () => {
  const left = claimedRow(dueNow('c-2', ONE), { notificationId: 'group|1' });

  it('while it claims, leaves all as it was or all claimed', async () => {
    const steps = await expectAllOrNothing(
      async () => {
        await begin();
        await database.deadlines.add(dueNow('c-1'));
        await database.deliveries.bulkAdd([left, snoozed(delivery(dueNow('c-2'), 30), NOW)]);
        return world;
      },
      () => claim(),
    );
    expect(steps).toBeGreaterThan(6);
  });

  it('while it records what was shown, leaves it claimed or shown as a whole', async () => {
    await expectAllOrNothing(
      async () => {
        await begin();
        await database.deliveries.bulkAdd([left, claimedRow(dueNow(), { notificationId: 'group|1' })]);
        return world;
      },
      () => recordShown(database, { notificationId: 'group|1' }, NOW),
    );
  });
});

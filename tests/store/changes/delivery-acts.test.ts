import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/domain/reminders/delivery.ts';
import { snoozed } from '../../../src/domain/reminders/delivery-key.ts';
import { acknowledged, type KeptDeadline, putOff } from '../../../src/domain/reminders/planning.ts';
import { DAY_MS, HOUR_MS } from '../../../src/domain/time.ts';
import {
  type Act,
  type AfterAct,
  type KeptAct,
  keepAct,
  takeActBack,
} from '../../../src/store/changes/delivery-acts.ts';
import { replaceDeadlines } from '../../../src/store/changes/subject-deadlines.ts';
import { expectAllOrNothing } from '../../fixtures/all-or-nothing.ts';
import { CLOCK, dated, delivery, kept, planAt, ruleOf } from '../../fixtures/reminders.ts';
import { readsOf } from '../../fixtures/row-reads.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { testWorld } from '../../fixtures/world.ts';

/** Two days after the last lead of the expiry below, which comes again every day. */
const NOW = Date.parse('2027-01-02T12:00Z');
const UNTIL = NOW + 3 * DAY_MS;
const EXPIRY = dated('2026-12-31');
const DAILY = ruleOf(EXPIRY, { repeated: true });
const SNOOZE: Act = { kind: 'snooze', until: UNTIL };
const ACKNOWLEDGE: Act = { kind: 'acknowledge' };

const running: KeptDeadline = kept(EXPIRY, { after: NOW, next: { lead: -3, due: NOW + 20 * HOUR_MS } });
const shown = delivery(EXPIRY, -2);
const claimed = delivery(EXPIRY, -1, { state: 'claimed', shownAt: null });
const waiting = snoozed(delivery(EXPIRY, 0), NOW + DAY_MS);
const closed = delivery(EXPIRY, 7, { state: 'acted', action: 'acknowledged', actedAt: 5 });
const ofAnother = delivery(dated('2027-01-09', { subjectId: 'c-2' }), 7);
const anothers = kept(dated('2027-01-09', { subjectId: 'c-2' }), { next: { lead: 1, due: UNTIL } });
let world = testWorld();
let { database } = world;

const afterAct =
  (act: Act): AfterAct =>
  (row, { lead }) =>
    act.kind === 'acknowledge' ? acknowledged(row, lead, DAILY, CLOCK) : putOff(row, act.until, DAILY, CLOCK);
const act = (keys: readonly string[], what: Act, now = NOW) =>
  keepAct(database, keys, what, { now, afterAct: afterAct(what) });
const back = (done: KeptAct) => takeActBack(database, done);

async function begin() {
  world = testWorld();
  ({ database } = world);
  await database.deadlines.bulkAdd([running, anothers]);
  await database.deliveries.bulkAdd([shown, claimed, waiting, closed, ofAnother]);
  return world;
}

beforeEach(begin);

describe('acknowledging', () => {
  it.each([
    ['shown', shown],
    ['about to be shown', claimed],
    ['put off', waiting],
  ])('closes what is %s and says when', async (_, row) => {
    const claimedAt = row.claimedAt ?? NOW;
    const after: Delivery = { ...row, state: 'acted', action: 'acknowledged', actedAt: NOW, claimedAt };
    const done = await act([row.key], ACKNOWLEDGE);
    expect(done.deliveries).toEqual([{ before: row, after }]);
    expect(await database.deliveries.get(row.key)).toEqual(after);
  });

  it('settles its deadline, which is not repeated any more', async () => {
    const done = await act([shown.key], ACKNOWLEDGE);
    const settled = { ...running, settled: true, next: null };
    expect(done.deadlines).toEqual([{ before: running, after: settled }]);
    expect(await database.deadlines.get(running.key)).toEqual(settled);
    expect(await database.deadlines.get(anothers.key)).toEqual(anothers);
  });

  it('before the last lead leaves the deadline as it is', async () => {
    const done = await act([ofAnother.key], ACKNOWLEDGE);
    expect(done.deadlines).toEqual([]);
    expect(await database.deadlines.get(anothers.key)).toEqual(anothers);
  });
});

describe('snoozing', () => {
  it.each([
    ['shown', shown],
    ['about to be shown', claimed],
  ])('closes what is %s and plans it anew', async (_, row) => {
    const after: Delivery = { ...row, state: 'acted', action: 'snoozed', actedAt: NOW };
    const again = snoozed(row, UNTIL);
    const done = await act([row.key], SNOOZE);
    expect(done.deliveries).toEqual([
      { before: row, after },
      { before: undefined, after: again },
    ]);
    expect(await database.deliveries.bulkGet([row.key, again.key])).toEqual([after, again]);
    expect(await database.deliveries.count()).toBe(6);
  });

  it('only moves what is put off already', async () => {
    const moved = { ...waiting, due: UNTIL };
    const done = await act([waiting.key], SNOOZE);
    expect(done.deliveries).toEqual([{ before: waiting, after: moved }]);
    expect(await database.deliveries.get(waiting.key)).toEqual(moved);
    expect(await database.deliveries.count()).toBe(5);
  });

  it('holds the repetitions of its deadline back', async () => {
    const done = await act([shown.key], SNOOZE);
    const after = { ...running, next: { lead: -6, due: Date.parse('2027-01-06T08:00Z') } };
    expect(done.deadlines).toEqual([{ before: running, after }]);
    expect(await database.deadlines.get(running.key)).toEqual(after);
  });
});

describe('acting on several', () => {
  it.each([ACKNOWLEDGE, SNOOZE])('%o concerns those that are not closed yet, whatever was asked', async (what) => {
    const done = await act([shown.key, closed.key, 'nobody knows', waiting.key, ofAnother.key], what);
    const before = done.deliveries.flatMap((row) => (row.before === undefined ? [] : [row.before]));
    expect(before).toEqual([shown, waiting, ofAnother]);
    expect(await database.deliveries.get(closed.key)).toEqual(closed);
    expect(await database.deliveries.get(claimed.key)).toEqual(claimed);
  });

  it('of one deadline moves that once, with all of them', async () => {
    const asked: string[] = [];
    const done = await keepAct(database, [shown.key, claimed.key], ACKNOWLEDGE, {
      now: NOW,
      afterAct: (row, { key }, choice) => {
        asked.push(key);
        expect(choice).toBeUndefined();
        return { ...row, after: row.after + 1 };
      },
    });
    expect(asked).toEqual([shown.key, claimed.key]);
    expect(done.deadlines).toEqual([{ before: running, after: { ...running, after: NOW + 2 } }]);
  });

  it('hands over what was chosen for the item', async () => {
    const choice = { key: running.key, muted: false, leads: [5] };
    await database.reminderChoices.add(choice);
    const asked: unknown[] = [];
    await keepAct(database, [shown.key], ACKNOWLEDGE, {
      now: NOW,
      afterAct: (row, _, chosen) => {
        asked.push(chosen);
        return row;
      },
    });
    expect(asked).toEqual([choice]);
  });

  it('does without a deadline that is not there', async () => {
    await database.deadlines.clear();
    const done = await act([shown.key], SNOOZE);
    expect(done.deadlines).toEqual([]);
    expect(await database.deadlines.count()).toBe(0);
  });

  it('is nothing when there is nothing to act on', async () => {
    const before = await allRows(database);
    expect(await act([], ACKNOWLEDGE)).toEqual({ deliveries: [], deadlines: [] });
    expect(await act([closed.key], SNOOZE)).toEqual({ deliveries: [], deadlines: [] });
    expect(await allRows(database)).toEqual(before);
  });

  it('reads what is asked for and no more', async () => {
    await database.deliveries.bulkAdd(Array.from({ length: 300 }, (_, lead) => delivery(EXPIRY, lead + 100)));
    const reads = await readsOf(database.deliveries, () => act([shown.key, waiting.key], SNOOZE));
    expect(reads.pastIndexes).toBe(0);
    expect(reads.rows).toBeLessThanOrEqual(8);
  });
});

describe('taking an act back', () => {
  const all = [shown.key, claimed.key, waiting.key, ofAnother.key];

  it.each([ACKNOWLEDGE, SNOOZE])('of %o leaves everything as it was', async (what) => {
    const before = await allRows(database);
    const done = await act(all, what);
    expect(await allRows(database)).not.toEqual(before);
    expect(await back(done)).toBe(true);
    expect(await allRows(database)).toEqual(before);
  });

  it('can be done once', async () => {
    const done = await act(all, SNOOZE);
    expect(await back(done)).toBe(true);
    expect(await back(done)).toBe(false);
  });

  it('after an edit that left the date alone still works', async () => {
    const done = await act([shown.key], SNOOZE);
    await replace([EXPIRY], NOW + HOUR_MS);
    expect(await back(done)).toBe(true);
    expect(await database.deliveries.toArray()).toContainEqual(shown);
    expect(await database.deadlines.get(running.key)).toEqual(running);
  });

  it('of one that left its deadline alone is refused too when that was renewed since', async () => {
    const done = await act([ofAnother.key], ACKNOWLEDGE);
    await replace([dated('2029-01-09', { subjectId: 'c-2' })], NOW + 1, CLOCK, 'c-2');
    expect(await back(done)).toBe(false);
    expect((await database.deliveries.get(ofAnother.key))?.state).toBe('acted');
  });

  const replace = (made: readonly (typeof EXPIRY)[], now: number, clock = CLOCK, subject = 'c-1') => {
    const { deadlines, deliveries, reminderChoices } = database;
    const plan = planAt(now, clock, { repeated: ['expiry'] });
    return database.transaction('rw', [deadlines, deliveries, reminderChoices], () =>
      replaceDeadlines(database, [subject], made, { plan, now }),
    );
  };

  it.each<[string, Act, () => Promise<unknown>]>([
    ['it came again', SNOOZE, () => database.deliveries.update(snoozed(shown, 0).key, { state: 'claimed' })],
    ['it was put off once more', SNOOZE, () => act([snoozed(shown, 0).key], { ...SNOOZE, until: UNTIL + 1 })],
    ['it was acknowledged then', SNOOZE, () => act([snoozed(shown, 0).key], ACKNOWLEDGE, NOW + 1)],
    ['its record was deleted', ACKNOWLEDGE, () => database.deliveries.delete(shown.key)],
    ['the certification was renewed', SNOOZE, () => replace([dated('2028-12-31')], NOW + 1)],
    ['the certification was renewed', ACKNOWLEDGE, () => replace([dated('2028-12-31')], NOW + 1)],
    ['the certification was deleted', ACKNOWLEDGE, () => replace([], NOW + 1)],
    [
      'the user travelled on',
      ACKNOWLEDGE,
      () => replace([dated('2026-12-31', {}, 'Asia/Kathmandu')], NOW + 1, { ...CLOCK, zone: 'Asia/Kathmandu' }),
    ],
  ])('is refused when %s since, and changes nothing', async (_, what, meanwhile) => {
    const done = await act([shown.key, ofAnother.key], what);
    await meanwhile();
    const before = await allRows(database);
    expect(await back(done)).toBe(false);
    expect(await allRows(database)).toEqual(before);
  });
});

describe('a page that is closed', () => {
  it.each([ACKNOWLEDGE, SNOOZE])('in the middle of %o leaves all of it or nothing', async (what) => {
    const steps = await expectAllOrNothing(begin, () => act([shown.key, waiting.key, ofAnother.key], what));
    expect(steps).toBeGreaterThan(4);
  });

  it('in the middle of taking one back leaves all of it or nothing', async () => {
    let done: KeptAct = { deliveries: [], deadlines: [] };
    await expectAllOrNothing(
      async () => {
        await begin();
        done = await act([shown.key, waiting.key], SNOOZE);
        return world;
      },
      () => back(done),
    );
  });
});

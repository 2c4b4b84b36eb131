import { beforeEach, describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import { deadlinesOf } from '../../../src/domain/certifications/deadlines-of.ts';
import { retakeLock } from '../../../src/domain/certifications/retake-lock.ts';
import type { Deadline } from '../../../src/domain/reminders/deadline.ts';
import type { Delivery } from '../../../src/domain/reminders/delivery.ts';
import {
  SNAPSHOT_AHEAD,
  SNAPSHOT_MORE,
  SNAPSHOT_PAST,
  SNAPSHOT_REMINDERS,
} from '../../../src/domain/reminders/popup-snapshot.ts';
import { addDays, DAY_MS, HOUR_MS } from '../../../src/domain/time.ts';
import { readPopupSnapshot } from '../../../src/store/queries/watch.ts';
import { dated, delivery, NO_DAYS, planAt, timed } from '../../fixtures/reminders.ts';
import { certification, holder, on } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const ZONE = 'Europe/Paris';
const NOW = Date.parse('2026-11-22T09:00Z');
const TODAY = '2026-11-22';
let { database } = testWorld();
const planned = (deadline: Deadline) => planAt(NOW)(deadline, undefined, undefined);

beforeEach(() => {
  ({ database } = testWorld());
});

async function keep(...rows: readonly Certification[]): Promise<void> {
  await database.certifications.bulkAdd(rows);
  await database.deadlines.bulkAdd(rows.flatMap((row) => deadlinesOf(row, ZONE, NO_DAYS).map(planned)));
}

const expiring = (id: string, date: string) => certification({ id, expires: on(date) });
const snapshotAt = (moment: string) => readPopupSnapshot(database, { now: Date.parse(moment), zone: ZONE });
const idsAt = async (moment: string) => (await snapshotAt(moment)).items.map(({ subjectId }) => subjectId);
const MORNING = '2026-11-22T09:00Z';

describe('what the popup shows', () => {
  it('is nothing of an empty database', async () => {
    expect(await snapshotAt(MORNING)).toEqual({
      version: 3,
      zone: ZONE,
      madeAt: Date.parse(MORNING),
      items: [],
      more: 0,
      sittings: [],
      reminders: [],
      remindersOpen: 0,
      tier: null,
      anyCertification: false,
    });
  });

  it('names the certification, and the holder unless it is the user', async () => {
    await database.holders.bulkAdd([
      holder({ name: 'Ada Byrne' }),
      holder({ id: 'h-2', name: 'Lin Okafor', isMe: false }),
    ]);
    await keep(
      certification({ id: 'mine', name: 'Inbound', expires: on('2026-12-01') }),
      certification({ id: 'hers', name: 'Revenue', expires: on('2026-12-02'), holderId: 'h-2' }),
      certification({ id: 'nobodys', name: 'Orphan', expires: on('2026-12-03'), holderId: 'h-9' }),
    );
    const { items } = await snapshotAt(MORNING);
    expect(items.map(({ name, holder }) => [name, holder])).toEqual([
      ['Inbound', ''],
      ['Revenue', 'Lin Okafor'],
      ['Orphan', ''],
    ]);
    expect(items[0]).toEqual({
      key: 'expiry|mine',
      kind: 'expiry',
      subjectId: 'mine',
      on: on('2026-12-01'),
      at: Date.parse('2026-12-01T23:00Z'),
      name: 'Inbound',
      holder: '',
    });
  });

  it('holds the next ones and says how many more there are', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => expiring(`c-${index}`, addDays(TODAY, 40 - index)));
    await keep(...rows);
    const { items, more, anyCertification } = await snapshotAt(MORNING);
    expect(items.map(({ on }) => on?.on)).toEqual(
      Array.from({ length: SNAPSHOT_AHEAD }, (_, index) => addDays(TODAY, index + 1)),
    );
    expect(more).toBe(40 - SNAPSHOT_AHEAD);
    expect(anyCertification).toBe(true);
  });

  it('counts further ones only as far as anyone reads', async () => {
    const most = SNAPSHOT_AHEAD + SNAPSHOT_MORE;
    const rows = Array.from({ length: most + 9 }, (_, index) => expiring(`c-${index}`, addDays(TODAY, index + 1)));
    await keep(...rows.slice(0, most));
    expect((await snapshotAt(MORNING)).more).toBe(SNAPSHOT_MORE);
    await keep(...rows.slice(most));
    expect((await snapshotAt(MORNING)).more).toBe(SNAPSHOT_MORE + 1);
  });

  it('holds what was missed last, and no more of it than fits beside what is ahead', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => expiring(`c-${index}`, addDays(TODAY, -index - 1)));
    await keep(...rows, expiring('ahead', '2027-01-01'));
    const ids = await idsAt(MORNING);
    const missed = Array.from({ length: SNAPSHOT_PAST }, (_, index) => `c-${index}`);
    expect(ids.toSorted()).toEqual(['ahead', ...missed].sort());
  });

  it('holds every exam being sat, and none that was deleted', async () => {
    const sitting = { startedAt: NOW - 60_000, limitMinutes: 180 };
    await keep(
      certification({ id: 'sat', name: 'Inbound', sitting }),
      certification({ id: 'deleted', sitting, deletedAt: NOW }),
      certification({ id: 'idle' }),
    );
    const { sittings } = await snapshotAt(MORNING);
    expect(sittings).toEqual([{ certificationId: 'sat', name: 'Inbound', ...sitting }]);
  });

  it('is what storage gives back', async () => {
    await keep(certification({ expires: on('2027-02'), sitting: { startedAt: NOW, limitMinutes: null } }));
    const snapshot = await snapshotAt(MORNING);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  it('passes over a deadline whose subject is gone', async () => {
    await database.deadlines.bulkAdd(deadlinesOf(expiring('never-was', '2026-12-24'), ZONE, NO_DAYS).map(planned));
    expect(await idsAt(MORNING)).toEqual([]);
  });

  it('knows that nothing is kept once everything is deleted', async () => {
    await keep(certification({ id: 'c-1', deletedAt: NOW }), certification({ id: 'c-2', deletedAt: NOW }));
    expect((await snapshotAt(MORNING)).anyCertification).toBe(false);
    await keep(certification({ id: 'c-3' }));
    expect((await snapshotAt(MORNING)).anyCertification).toBe(true);
  });
});

describe('the reminders of the popup', () => {
  const told = (id: string, hours: number, state: Delivery['state'] = 'shown') =>
    delivery(dated('2026-12-01', { subjectId: id }), 7, { due: NOW - hours * HOUR_MS, state, name: `Name of ${id}` });

  it('are the latest that await an answer, with how many there are in all', async () => {
    await database.deliveries.bulkAdd([
      told('a', 5),
      told('b', 4, 'claimed'),
      told('c', 3),
      told('d', 2),
      told('answered', 1, 'acted'),
      told('put-off', 0, 'planned'),
    ]);
    const { reminders, remindersOpen } = await snapshotAt(MORNING);
    expect(reminders.map(({ subjectId }) => subjectId)).toEqual(['d', 'c', 'b']);
    expect(reminders).toHaveLength(SNAPSHOT_REMINDERS);
    expect(remindersOpen).toBe(4);
  });

  it('hold the words they were told with and nothing of the outbox', async () => {
    const retake = delivery(timed('2026-11-22T08:00Z'), 0, { name: 'SEO', holder: 'Lin Okafor' });
    await database.deliveries.add(retake);
    const { key, at } = retake;
    expect((await snapshotAt(MORNING)).reminders).toEqual([
      { key, kind: 'retake', subjectId: 'c-1', on: null, at, name: 'SEO', holder: 'Lin Okafor' },
    ]);
  });
});

describe('how far it looks back', () => {
  it('a day that was missed stays for thirty-one days', async () => {
    await keep(expiring('missed', '2026-10-22'));
    expect(await idsAt('2026-10-23T09:00Z')).toEqual(['missed']);
    expect(await idsAt('2026-11-22T22:59Z')).toEqual(['missed']);
    expect(await idsAt('2026-11-22T23:00Z')).toEqual([]);
  });

  it.each(['2026-10', '2026-11', '2027-02', '2027-03'])(
    '%s stays through itself and thirty-one days more',
    async (month) => {
      // October is 31 days and an hour long in Paris, March an hour short of 31.
      const first = Temporal.PlainDate.from(`${month}-01`);
      const over = first.add({ months: 1 }).toZonedDateTime(ZONE);
      const gone = over.add({ days: 31 });
      await keep(expiring('month', month));
      expect(await idsAt(first.toZonedDateTime(ZONE).toInstant().toString())).toEqual(['month']);
      expect(await idsAt(over.subtract({ milliseconds: 1 }).toInstant().toString())).toEqual(['month']);
      expect(await idsAt(over.toInstant().toString())).toEqual(['month']);
      expect(await idsAt(gone.subtract({ milliseconds: 1 }).toInstant().toString())).toEqual(['month']);
      expect(await idsAt(gone.toInstant().toString())).toEqual([]);
    },
  );

  it('an exam that may be retaken is offered for thirty-one days', async () => {
    await keep(certification({ id: 'open', lock: retakeLock(NOW, 'last-attempt', 12) }));
    const opened = NOW + DAY_MS / 2;
    expect(await idsAt(new Date(opened).toISOString())).toEqual(['open']);
    expect(await idsAt(new Date(opened + 31 * DAY_MS - 1).toISOString())).toEqual(['open']);
    expect(await idsAt(new Date(opened + 32 * DAY_MS).toISOString())).toEqual([]);
  });
});

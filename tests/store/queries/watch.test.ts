import { beforeEach, describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import { deadlinesOf } from '../../../src/domain/certifications/deadlines-of.ts';
import { retakeLock } from '../../../src/domain/certifications/retake-lock.ts';
import { SNAPSHOT_AHEAD, SNAPSHOT_PAST } from '../../../src/domain/reminders/popup-snapshot.ts';
import { addDays, DAY_MS } from '../../../src/domain/time.ts';
import { readPopupSnapshot } from '../../../src/store/queries/watch.ts';
import { certification, holder, on } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const ZONE = 'Europe/Paris';
const NOW = Date.parse('2026-11-22T09:00Z');
const TODAY = '2026-11-22';
let { database } = testWorld();

beforeEach(() => {
  ({ database } = testWorld());
});

async function keep(...rows: readonly Certification[]): Promise<void> {
  await database.certifications.bulkAdd(rows);
  await database.deadlines.bulkAdd(rows.flatMap((row) => deadlinesOf(row, ZONE, null)));
}

const expiring = (id: string, date: string) => certification({ id, expires: on(date) });
const snapshotAt = (moment: string) => readPopupSnapshot(database, { now: Date.parse(moment), zone: ZONE });
const idsAt = async (moment: string) => (await snapshotAt(moment)).items.map(({ subjectId }) => subjectId);
const MORNING = '2026-11-22T09:00Z';

describe('what the popup shows', () => {
  it('is nothing of an empty database', async () => {
    expect(await snapshotAt(MORNING)).toEqual({
      version: 1,
      zone: ZONE,
      items: [],
      more: 0,
      sittings: [],
      certifications: 0,
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
    const { items, more, certifications } = await snapshotAt(MORNING);
    expect(items.map(({ on }) => on?.on)).toEqual(
      Array.from({ length: SNAPSHOT_AHEAD }, (_, index) => addDays(TODAY, index + 1)),
    );
    expect(more).toBe(40 - SNAPSHOT_AHEAD);
    expect(certifications).toBe(40);
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
    await database.deadlines.bulkAdd(deadlinesOf(expiring('never-was', '2026-12-24'), ZONE, null));
    expect(await idsAt(MORNING)).toEqual([]);
  });

  it('knows that nothing is kept once everything is deleted', async () => {
    await keep(certification({ id: 'c-1', deletedAt: NOW }), certification({ id: 'c-2', deletedAt: NOW }));
    expect((await snapshotAt(MORNING)).certifications).toBe(0);
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

import { beforeEach, describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../../src/domain/certifications/deadlines-of.ts';
import { renewalDeadlines } from '../../../src/domain/partner/renewal-deadlines.ts';
import { deliveryOf } from '../../../src/domain/reminders/delivery-key.ts';
import { ticketDeadlines } from '../../../src/domain/tickets/ticket-deadlines.ts';
import { type RebuildOptions, rebuildDeadlines } from '../../../src/store/changes/deadlines.ts';
import { readDeadlinesMadeFor } from '../../../src/store/queries/settings.ts';
import { dated, delivery, kept, NO_DAYS, planAt } from '../../fixtures/reminders.ts';
import { certification, on } from '../../fixtures/rows.ts';
import { event, ticket } from '../../fixtures/ticket-rows.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();
const NOW = Date.parse('2026-11-22T09:00Z');
const madeIn = (zone: string, now = NOW): RebuildOptions => ({
  madeFor: zone,
  deadlinesOf: (row) => deadlinesOf(row, zone, NO_DAYS),
  ticketDeadlinesOf: (row) => ticketDeadlines(row, zone, { weekend: [6, 7], holidays: [] }),
  renewalDeadlinesOf: (row) => renewalDeadlines(row, zone),
  plan: planAt(now, { zone, minuteOfDay: 540 }),
  now,
});
const rebuild = (zone: string, now = NOW) => rebuildDeadlines(database, madeIn(zone, now));

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
    await database.deadlines.put(kept(dated('2026-12-24', { kind: 'start-by' })));
    await rebuild('America/New_York');
    expect(await database.deadlines.toArray()).toEqual([
      expect.objectContaining({ key: 'expiry|c-1', at: Date.parse('2026-12-25T05:00Z') }),
    ]);
    expect(await readDeadlinesMadeFor(database)).toBe('America/New_York');
  });

  it('makes those of tickets too', async () => {
    const at = Date.parse('2026-11-20T15:00Z');
    await database.tickets.bulkAdd([
      ticket({ id: 't-1', thread: [event('submitted', { at })] }),
      ticket({ id: 't-2', thread: [event('submitted', { at })], deletedAt: 1 }),
      ticket({ id: 't-3' }),
    ]);
    await rebuild('Europe/Paris');
    expect(await database.deadlines.where('subjectId').startsWith('t-').toArray()).toEqual([
      expect.objectContaining({ key: 'follow-up|t-1', at: Date.parse('2026-11-24T23:00Z') }),
    ]);
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
    const interrupted = rebuildDeadlines(database, {
      ...madeIn('America/New_York'),
      deadlinesOf: () => {
        throw new Error('Killed');
      },
    });
    await expect(interrupted).rejects.toThrow('Killed');
    expect(await allRows(database)).toEqual(before);
  });
});

describe('what was told before deadlines are made anew', () => {
  const LATER = Date.parse('2026-12-17T09:00Z');
  const told = delivery(dated('2026-12-24'), 7, { due: Date.parse('2026-12-17T08:00Z') });

  beforeEach(async () => {
    await rebuild('Europe/Paris');
    const row = kept(dated('2026-12-24'), { after: LATER, next: { lead: 1, due: Date.parse('2026-12-23T08:00Z') } });
    await database.deadlines.put(row);
    await database.deliveries.add(told);
  });

  it('stays told, and what comes next goes by the new clock', async () => {
    await rebuild('Asia/Kathmandu', LATER + 1);
    expect(await database.deadlines.toArray()).toEqual([
      expect.objectContaining({ next: { lead: 1, due: Date.parse('2026-12-23T03:15Z') } }),
    ]);
    expect(await database.deliveries.toArray()).toEqual([told]);
  });

  it('comes once more where that hour is still to come, and is on record', async () => {
    await rebuild('America/New_York', LATER + 1);
    const row = await database.deadlines.get('expiry|c-1');
    const next = { lead: 7, due: Date.parse('2026-12-17T14:00Z') };
    expect(row?.next).toEqual(next);
    expect(row && deliveryOf(row, next).key).toBe(told.key);
  });

  it('leaves what is due and untold due', async () => {
    const due = { lead: 1, due: Date.parse('2026-12-23T08:00Z') };
    await rebuild('Europe/Paris', due.due + 1);
    expect((await database.deadlines.get('expiry|c-1'))?.next).toEqual(due);
  });

  it('keeps what the user settled and chose', async () => {
    await database.deadlines.update('expiry|c-1', { settled: true });
    await database.reminderChoices.add({ key: 'expiry|c-1', muted: false, leads: [3] });
    await rebuild('America/New_York', LATER);
    expect(await database.deadlines.toArray()).toEqual([
      expect.objectContaining({ settled: true, next: { lead: 3, due: Date.parse('2026-12-21T14:00Z') } }),
    ]);
  });

  it('is closed when the deadline is no more', async () => {
    await database.certifications.update('c-1', { expires: null });
    await rebuild('Europe/Paris', LATER);
    expect(await database.deliveries.toArray()).toEqual([
      { ...told, state: 'acted', action: 'outdated', actedAt: LATER },
    ]);
  });
});

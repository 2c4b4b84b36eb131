import { expect, it } from 'vitest';
import { changeCertifications } from '../../src/jobs/change-certifications.ts';
import { wishReminders } from '../../src/jobs/wish-reminders.ts';
import { readDeadlinesOf } from '../../src/store/queries/reminders.ts';
import { readPreferences } from '../../src/store/queries/settings.ts';
import { certification, holder, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

async function watched(): Promise<TestWorld> {
  const world = testWorld({ now: '2026-11-22T09:00Z' });
  await changeCertifications(world, {
    holders: [holder()],
    certifications: [certification({ expires: on('2027-06-01') })],
  });
  return world;
}

async function nextOf({ database }: TestWorld): Promise<string | null> {
  const [found] = await readDeadlinesOf(database, 'c-1');
  const next = found?.deadline.next ?? null;
  return next === null ? null : new Date(next.due).toISOString();
}

it('plans the reminders anew, and again when it is taken back', async () => {
  const world = await watched();
  expect(await nextOf(world)).toBe('2027-03-03T08:00:00.000Z');
  const { undo } = await wishReminders(world, { of: 'kind', kind: 'expiry', change: { leads: [7] } });
  expect(await nextOf(world)).toBe('2027-05-25T07:00:00.000Z');
  await undo();
  expect(await nextOf(world)).toBe('2027-03-03T08:00:00.000Z');
});

it('moves them to another time of day', async () => {
  const world = await watched();
  await wishReminders(world, { of: 'times', change: { minuteOfDay: 0 } });
  expect(await nextOf(world)).toBe('2027-03-02T23:00:00.000Z');
});

it('plans none of a kind that is turned off', async () => {
  const world = await watched();
  await wishReminders(world, { of: 'kind', kind: 'expiry', change: { muted: true } });
  expect(await nextOf(world)).toBeNull();
});

it('takes back one wish and leaves a later one', async () => {
  const world = await watched();
  const first = await wishReminders(world, { of: 'kind', kind: 'expiry', change: { muted: true } });
  await wishReminders(world, { of: 'times', change: { weekdays: [7] } });
  const again = await first.undo();
  const { reminders } = await readPreferences(world.database);
  expect(reminders).toMatchObject({ muted: [], quiet: { hours: null, weekdays: [7] } });
  await again.undo();
  expect((await readPreferences(world.database)).reminders.muted).toEqual(['expiry']);
});

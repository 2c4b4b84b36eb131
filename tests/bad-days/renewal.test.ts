import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_REMINDER_PREFERENCES } from '../../src/domain/reminders/reminder-preferences.ts';
import { DAY_MS, HOUR_MS } from '../../src/domain/time.ts';
import { actOnReminders } from '../../src/jobs/act-on-reminders.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { editCertification } from '../../src/jobs/save-certification.ts';
import { savePreferences } from '../../src/jobs/save-preferences.ts';
import { readCertification } from '../../src/store/queries/certifications.ts';
import { certification, on } from '../fixtures/rows.ts';
import {
  allDeliveries,
  expectInAgreement,
  keysOf,
  runUntil,
  type ShownReminders,
  watchShown,
} from '../fixtures/shown-reminders.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris. */
const NINE = Date.parse('2026-11-22T08:00Z');
const KEY = 'expiry|c-1|2026-11-29|7d';
let world: TestWorld;
let shown: ShownReminders;

beforeEach(async () => {
  world = testWorld({ now: NINE - 5 * DAY_MS });
  shown = watchShown(world);
  await world.database.certifications.add(certification({ name: 'Inbound', expires: on('2026-11-29') }));
  await keepWatch(world);
});

const renew = async (day = '2027-12-31') => {
  const row = await readCertification(world.database, 'c-1');
  if (row === null) throw new Error('Not kept');
  return editCertification(world, row, { expires: on(day) });
};
const states = async () => (await allDeliveries(world)).map(({ state, action }) => action ?? state);

describe('a renewed certification', () => {
  it('does not nag', async () => {
    await renew();
    await runUntil(world, NINE + 8 * DAY_MS);
    expect(keysOf(shown)).toEqual([]);
  });

  it('takes from the screen what it had been reminded of', async () => {
    await runUntil(world, NINE);
    expect(world.browser.notifications.size).toBe(1);
    await renew();
    expect(world.browser.notifications.size).toBe(0);
    expect(await states()).toEqual(['outdated']);
    await expectInAgreement(world, shown);
  });

  it.each([
    ['was claimed and could not be shown', () => Object.assign(world.browser, { permission: 'denied' })],
    ['waits for the end of a quiet time', () => quiet(8, 12)],
  ])('does not nag about what %s', async (_, hinder) => {
    await hinder();
    await runUntil(world, NINE + HOUR_MS);
    await renew();
    world.browser.permission = 'granted';
    await runUntil(world, NINE + 8 * DAY_MS);
    expect(keysOf(shown)).toEqual([]);
    await expectInAgreement(world, shown);
  });

  it('does not nag about what was put off, and does so again when the renewal is taken back', async () => {
    await runUntil(world, NINE);
    await actOnReminders(world, [KEY], { kind: 'snooze', until: NINE + HOUR_MS });
    const renewed = await renew();
    await runUntil(world, NINE + 2 * HOUR_MS);
    expect(keysOf(shown)).toEqual([KEY]);
    if (renewed.kind === 'done') await renewed.undo();
    expect(keysOf(shown)).toEqual([KEY, `${KEY}+1`]);
    await expectInAgreement(world, shown);
  });

  it('is reminded of by its new date', async () => {
    await renew('2026-11-30');
    await runUntil(world, NINE + 9 * DAY_MS);
    expect(keysOf(shown)).toEqual([0, 1, 7].map((lead) => `expiry|c-1|2026-11-30|${lead}d`));
  });
});

async function quiet(from: number, to: number): Promise<void> {
  const times = { hours: { from: from * 60, to: to * 60 }, weekdays: [] };
  await savePreferences(world, { reminders: { ...DEFAULT_REMINDER_PREFERENCES, quiet: times } });
}

import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_REMINDER_PREFERENCES } from '../../src/domain/reminders/reminder-preferences.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/time.ts';
import { chooseReminder } from '../../src/jobs/choose-reminder.ts';
import { deleteCertifications } from '../../src/jobs/delete-certifications.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { addCertification } from '../../src/jobs/save-certification.ts';
import { savePreferences } from '../../src/jobs/save-preferences.ts';
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

const states = async () => (await allDeliveries(world)).map(({ state, action }) => action ?? state);

describe('a deletion', () => {
  const remove = async () => {
    const outcome = await deleteCertifications(world, ['c-1']);
    if (outcome.kind !== 'done') throw new Error('Not deleted');
    return outcome.undo;
  };

  it('ends its reminders, on the screen too', async () => {
    await runUntil(world, NINE);
    await remove();
    expect(world.browser.notifications.size).toBe(0);
    await runUntil(world, NINE + 8 * DAY_MS);
    expect(keysOf(shown)).toEqual([KEY]);
    await expectInAgreement(world, shown);
  });

  it('that is taken back brings them back, without telling anything twice', async () => {
    await runUntil(world, NINE);
    const undo = await remove();
    await undo();
    expect(await states()).toEqual(['shown']);
    await expectInAgreement(world, shown);
    await runUntil(world, NINE + 8 * DAY_MS);
    expect(keysOf(shown)).toEqual([KEY.replace('7d', '0d'), KEY.replace('7d', '1d'), KEY]);
  });

  it('that is taken back shows what came due in between', async () => {
    await runUntil(world, NINE - MINUTE_MS);
    const undo = await remove();
    await runUntil(world, NINE + HOUR_MS);
    expect(keysOf(shown)).toEqual([]);
    await undo();
    expect(keysOf(shown)).toEqual([KEY]);
    await expectInAgreement(world, shown);
  });

  it('that is taken back while a quiet time held it, shows it at the end of that', async () => {
    await quiet(8, 12);
    await runUntil(world, NINE + HOUR_MS);
    await (await remove())();
    await runUntil(world, NINE + 3 * HOUR_MS);
    expect(shown.all.map(({ key, at }) => [key, at])).toEqual([[KEY, NINE + 3 * HOUR_MS]]);
  });

  it('of what was claimed and could not be shown, and that is taken back, shows it once it can', async () => {
    world.browser.permission = 'denied';
    await runUntil(world, NINE);
    const undo = await remove();
    world.browser.permission = 'granted';
    await keepWatch(world);
    expect(keysOf(shown)).toEqual([]);
    await undo();
    expect(keysOf(shown)).toEqual([KEY]);
    await expectInAgreement(world, shown);
  });
});

it('what was claimed together, deleted and brought back after the other was shown, is shown too', async () => {
  await world.database.certifications.add(certification({ id: 'c-2', name: 'Revenue', expires: on('2026-11-29') }));
  await world.database.settings.delete('deadlines-made-for');
  world.browser.permission = 'denied';
  await runUntil(world, NINE);
  const outcome = await deleteCertifications(world, ['c-2']);
  world.browser.permission = 'granted';
  await keepWatch(world);
  expect(keysOf(shown)).toEqual([KEY]);
  if (outcome.kind === 'done') await outcome.undo();
  expect(keysOf(shown)).toEqual([KEY, KEY.replace('c-1', 'c-2')]);
  await expectInAgreement(world, shown);
});

describe('a new certification', () => {
  const add = (day: string) => {
    const { id, createdAt, updatedAt, revision, deletedAt, holderId, lock, sitting, ...fields } = certification();
    return addCertification(world, { ...fields, expires: on(day), holder: { name: '' } });
  };

  it.each(['2026-11-23', '2026-12-10', '2026-10-01', '2026-11'])(
    'that expires %s tells none of its past leads',
    async (day) => {
      await runUntil(world, NINE);
      await add(day);
      await keepWatch(world);
      expect(keysOf(shown)).toEqual([KEY]);
    },
  );

  it('is not the start of a burst when the leads of all are changed', async () => {
    await savePreferences(world, {
      reminders: { ...DEFAULT_REMINDER_PREFERENCES, leads: { expiry: [365, 200, 100, 50, 20, 12, 7, 0] } },
    });
    expect(keysOf(shown)).toEqual([]);
    await runUntil(world, NINE);
    expect(keysOf(shown)).toEqual([KEY]);
  });
});

describe('silence for one item', () => {
  const mute = (muted: boolean) => chooseReminder(world, { key: 'expiry|c-1', muted, leads: null });

  it('is kept, and ends without a burst', async () => {
    await mute(true);
    await runUntil(world, NINE + DAY_MS);
    await mute(false);
    expect(keysOf(shown)).toEqual([]);
    await runUntil(world, NINE + 6 * DAY_MS);
    expect(keysOf(shown)).toEqual([KEY.replace('7d', '1d')]);
    await expectInAgreement(world, shown);
  });
});

async function quiet(from: number, to: number): Promise<void> {
  const times = { hours: { from: from * 60, to: to * 60 }, weekdays: [] };
  await savePreferences(world, { reminders: { ...DEFAULT_REMINDER_PREFERENCES, quiet: times } });
}

import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time.ts';
import { chooseReminder } from '../../src/jobs/choose-reminder.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { certification, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris. */
const NINE = Date.parse('2026-11-22T08:00Z');
const KEY = 'expiry|c-1';
const NOTHING = { key: KEY, muted: false, leads: null };
const SILENCE = { ...NOTHING, muted: true };
let world: TestWorld;

beforeEach(async () => {
  world = testWorld({ now: NINE - DAY_MS });
  await world.database.certifications.bulkAdd([
    certification({ expires: on('2026-11-29') }),
    certification({ id: 'c-2', expires: on('2026-11-29') }),
  ]);
  await keepWatch(world);
});

const leadOf = async (key = KEY) => (await world.database.deadlines.get(key))?.next?.lead ?? null;
const choices = () => world.database.reminderChoices.toArray();

describe('a choice for one item', () => {
  it.each([
    ['silence', SILENCE, null],
    ['leads of its own', { ...NOTHING, leads: [5, 2] }, 5],
    ['no leads at all', { ...NOTHING, leads: [] }, null],
    ['nothing', NOTHING, 7],
  ])('of %s holds for it alone, at once', async (_, choice, lead) => {
    expect((await chooseReminder(world, choice)).kind).toBe('done');
    expect(await leadOf()).toBe(lead);
    expect(await leadOf('expiry|c-2')).toBe(7);
  });

  it('outlives the making of all deadlines anew', async () => {
    await chooseReminder(world, SILENCE);
    world.setZone('Asia/Kathmandu');
    await keepWatch(world);
    expect(await leadOf()).toBeNull();
  });

  it('that says nothing is not kept', async () => {
    await chooseReminder(world, SILENCE);
    expect(await choices()).toEqual([SILENCE]);
    await chooseReminder(world, NOTHING);
    expect(await choices()).toEqual([]);
    expect(await leadOf()).toBe(7);
  });

  it('can be taken back, and that too', async () => {
    await chooseReminder(world, { ...NOTHING, leads: [5] });
    const undone = await (await chooseReminder(world, SILENCE)).undo();
    expect(await choices()).toEqual([{ ...NOTHING, leads: [5] }]);
    expect(await leadOf()).toBe(5);
    await undone.undo();
    expect(await choices()).toEqual([SILENCE]);
  });

  it('moves the alarm with it', async () => {
    await chooseReminder(world, { key: 'expiry|c-2', muted: true, leads: null });
    world.setNow(NINE - 60_000);
    await chooseReminder(world, SILENCE);
    expect(world.browser.tick).toBeGreaterThan(NINE);
    await chooseReminder(world, NOTHING);
    expect(world.browser.tick).toBe(NINE);
  });

  it('for what is not kept is remembered for when it is', async () => {
    const unknown = { key: 'expiry|c-9', muted: true, leads: null };
    await chooseReminder(world, unknown);
    expect(await choices()).toEqual([unknown]);
    expect(await world.database.deadlines.count()).toBe(2);
  });
});

import { expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/domain/time.ts';
import { actOnAllReminders } from '../../src/jobs/act-on-reminders.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { certification, on } from '../fixtures/rows.ts';
import { allDeliveries, expectInAgreement, keysOf, watchShown } from '../fixtures/shown-reminders.ts';
import { testWorld } from '../fixtures/world.ts';

/** Nine in the morning in Paris. */
const NINE = Date.parse('2026-11-22T08:00Z');
const MANY = 10_000;

it('ten thousand that fall due the same morning are one notification, and all are recorded and answered', async () => {
  const world = testWorld({ now: NINE - DAY_MS });
  const shown = watchShown(world);
  await world.database.certifications.bulkAdd(
    Array.from({ length: MANY }, (_, index) =>
      certification({ id: `c-${index}`, name: `Course ${index}`, expires: on('2026-11-29') }),
    ),
  );
  await keepWatch(world);
  expect(keysOf(shown)).toEqual([]);

  world.setNow(NINE);
  await keepWatch(world);
  expect(world.browser.notificationLog.map(({ content }) => content.title)).toEqual(['10000 reminders']);
  expect(world.browser.notificationLog[0]?.content.context).toBe('and 9997 more');
  expect(new Set(keysOf(shown)).size).toBe(MANY);
  expect(new Set((await allDeliveries(world)).map(({ state }) => state))).toEqual(new Set(['shown']));
  await expectInAgreement(world, shown);

  world.setNow(NINE + HOUR_MS);
  await keepWatch(world);
  expect(shown.all).toHaveLength(MANY);
  const { kind } = await actOnAllReminders(world, { kind: 'acknowledge' });
  expect(kind).toBe('done');
  expect(world.browser.notifications.size).toBe(0);
  expect(world.browser.firstPaint?.remindersOpen).toBe(0);
  await expectInAgreement(world, shown);
}, 60_000);

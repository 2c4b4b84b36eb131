import { beforeEach, expect, it, vi } from 'vitest';
import { DAY_MS } from '../../../src/domain/time.ts';
import { replanToldAhead } from '../../../src/store/changes/told-ahead.ts';
import { CompanionDatabase } from '../../../src/store/database.ts';
import { dated, delivery, kept, planAt } from '../../fixtures/reminders.ts';

/** Nine in the morning in Paris, a week before it expires. */
const NOW = Date.parse('2026-11-22T08:00Z');
const MISTAKEN = NOW + 40 * DAY_MS;
const EXPIRY = dated('2026-11-29');
const OTHER = dated('2026-12-01', { key: 'expiry|c-2', subjectId: 'c-2' });
let database: CompanionDatabase;
let made = 0;

beforeEach(async () => {
  made += 1;
  database = new CompanionDatabase(`told-ahead-${made}`);
  await database.deadlines.bulkAdd([
    kept(EXPIRY, { after: MISTAKEN }),
    kept(OTHER, { after: NOW - DAY_MS, next: { lead: 7, due: NOW + 2 * DAY_MS } }),
  ]);
});

const replan = (now = NOW) => replanToldAhead(database, { plan: planAt(now), now });
const nextOf = async (key: string) => (await database.deadlines.get(key))?.next?.lead ?? null;

it('plans anew what was told by a clock that was wrong, and only that', async () => {
  await database.deliveries.bulkAdd([
    delivery(EXPIRY, 0, { claimedAt: MISTAKEN }),
    delivery(OTHER, 14, { claimedAt: NOW - DAY_MS }),
  ]);
  const other = await database.deadlines.get(OTHER.key);
  await replan();
  expect(await database.deadlines.get(EXPIRY.key)).toMatchObject({ after: NOW, next: { lead: 1 } });
  expect(await database.deadlines.get(OTHER.key)).toEqual(other);
});

it('does so once', async () => {
  await database.deliveries.add(delivery(EXPIRY, 0, { claimedAt: MISTAKEN }));
  await replan();
  const write = vi.spyOn(IDBObjectStore.prototype, 'put');
  await replan(NOW + 1);
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
  expect(await nextOf(EXPIRY.key)).toBe(1);
});

it('goes by what was chosen for the item', async () => {
  await database.reminderChoices.add({ key: EXPIRY.key, muted: true, leads: null });
  await database.deliveries.add(delivery(EXPIRY, 0, { claimedAt: MISTAKEN }));
  await replan();
  expect(await nextOf(EXPIRY.key)).toBeNull();
});

it('leaves everything alone while the clock goes on, and what is no longer kept', async () => {
  await database.deliveries.bulkAdd([
    delivery(EXPIRY, 0, { claimedAt: MISTAKEN }),
    delivery(dated('2026-12-01', { key: 'expiry|c-9', subjectId: 'c-9' }), 0, { claimedAt: MISTAKEN }),
  ]);
  await replan(MISTAKEN);
  expect(await nextOf(EXPIRY.key)).toBeNull();
  await replan();
  expect(await database.deadlines.count()).toBe(2);
});

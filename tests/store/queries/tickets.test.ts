import { beforeEach, expect, it } from 'vitest';
import { readLatestTickets, readTicket, walkTickets } from '../../../src/store/queries/tickets.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();

beforeEach(async () => {
  ({ database } = testWorld());
  await database.tickets.bulkAdd([
    ticket({ id: 'old', updatedAt: 1 }),
    ticket({ id: 'new', updatedAt: 3 }),
    ticket({ id: 'gone', updatedAt: 4, deletedAt: 4 }),
    ticket({ id: 'between', updatedAt: 2 }),
  ]);
});

it('reads one that lives', async () => {
  expect((await readTicket(database, 'old'))?.id).toBe('old');
  expect(await readTicket(database, 'gone')).toBeNull();
  expect(await readTicket(database, 'never')).toBeNull();
});

it('reads those changed last first', async () => {
  const ids = async (limit: number) => (await readLatestTickets(database, limit)).map(({ id }) => id);
  expect(await ids(2)).toEqual(['new', 'between']);
  expect(await ids(9)).toEqual(['new', 'between', 'old']);
});

it('walks over every living one once, however many there are', async () => {
  const many = Array.from({ length: 1_234 }, (_, index) => ticket({ id: `m-${index}` }));
  await database.tickets.bulkAdd(many);
  const seen: string[] = [];
  let slices = 0;
  await walkTickets(database, (rows) => {
    slices += 1;
    seen.push(...rows.map(({ id }) => id));
  });
  expect(slices).toBeGreaterThan(2);
  expect(new Set(seen).size).toBe(seen.length);
  expect(new Set(seen)).toEqual(new Set(['old', 'new', 'between', ...many.map(({ id }) => id)]));
});

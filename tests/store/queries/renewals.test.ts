import { expect, it } from 'vitest';
import { readRenewal, readRenewals, readRenewalsOfClient } from '../../../src/store/queries/renewals.ts';
import { renewal } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

async function filled() {
  const { database } = testWorld();
  await database.renewals.bulkAdd([
    renewal({ id: 'later', renewsOn: '2028-01-31' }),
    renewal({ id: 'first' }),
    renewal({ id: 'other', clientId: 'bharat' }),
    renewal({ id: 'gone', deletedAt: 1 }),
  ]);
  return database;
}

it('reads what lives', async () => {
  const database = await filled();
  expect((await readRenewals(database)).map(({ id }) => id).toSorted()).toEqual(['first', 'later', 'other']);
  expect(await readRenewal(database, 'first')).toEqual(renewal({ id: 'first' }));
  expect(await readRenewal(database, 'gone')).toBeNull();
  expect(await readRenewal(database, 'nowhere')).toBeNull();
});

it('reads those of a client in their order', async () => {
  const found = await readRenewalsOfClient(await filled(), 'acme');
  expect(found.map(({ id }) => id)).toEqual(['first', 'later']);
});

it('reads more than one slice, each row once', async () => {
  const { database } = testWorld();
  await database.renewals.bulkAdd(Array.from({ length: 4_500 }, (_, index) => renewal({ id: `r${index}` })));
  const found = await readRenewals(database);
  expect(new Set(found.map(({ id }) => id)).size).toBe(4_500);
  expect(found).toHaveLength(4_500);
});

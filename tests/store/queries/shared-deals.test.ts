import { describe, expect, it } from 'vitest';
import { readSharedDeal, readSharedDeals, readSharedDealsOf } from '../../../src/store/queries/shared-deals.ts';
import { sharedDeal } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

describe('shared deals', () => {
  it('are read without the deleted ones, however many there are', async () => {
    const { database } = testWorld();
    const rows = Array.from({ length: 4_100 }, (_, index) =>
      sharedDeal({
        id: `d-${String(index).padStart(5, '0')}`,
        clientId: index % 2 === 0 ? 'acme' : 'cafe',
        deletedAt: index % 100 === 7 ? 1 : null,
      }),
    );
    await database.sharedDeals.bulkAdd(rows);
    const living = rows.filter(({ deletedAt }) => deletedAt === null);
    expect((await readSharedDeals(database)).map(({ id }) => id)).toEqual(living.map(({ id }) => id));
    expect(await readSharedDealsOf(database, 'cafe')).toHaveLength(
      living.filter(({ clientId }) => clientId === 'cafe').length,
    );
    expect(await readSharedDeal(database, 'd-00006')).toEqual(rows[6]);
    expect(await readSharedDeal(database, 'd-00007')).toBeNull();
    expect(await readSharedDeal(database, 'nobody')).toBeNull();
  });
});

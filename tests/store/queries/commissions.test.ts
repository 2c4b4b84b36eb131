import { expect, it } from 'vitest';
import { buried } from '../../../src/domain/row.ts';
import {
  readCommissionPayments,
  readCommissionTerms,
  readSharedEntries,
  readTermsRow,
} from '../../../src/store/queries/commissions.ts';
import { commissionTerms, payment, sharedDeal } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('reads living rows alone, and the mark of deleted terms where the next revision follows it', async () => {
  const { database } = testWorld();
  const gone = buried(commissionTerms({ id: 'gone' }), 1);
  await database.commissionTerms.bulkAdd([commissionTerms(), gone]);
  await database.commissionPayments.bulkAdd([payment(), buried(payment({ id: 'gone' }), 1)]);
  await database.sharedDeals.bulkAdd([
    sharedDeal({ entryIds: ['a', 'b'] }),
    buried(sharedDeal({ id: 'gone', entryIds: ['c'] }), 1),
  ]);
  expect([...(await readCommissionTerms(database)).keys()]).toEqual(['entry']);
  expect((await readCommissionPayments(database)).map(({ id }) => id)).toEqual(['pay-1']);
  expect(await readSharedEntries(database)).toEqual(new Set(['a', 'b']));
  expect(await readTermsRow(database, 'gone')).toEqual(gone);
  expect(await readTermsRow(database, 'nobody')).toBeNull();
});

it('reads more payments than one slice holds', async () => {
  const { database } = testWorld();
  await database.commissionPayments.bulkAdd(Array.from({ length: 4_001 }, (_, index) => payment({ id: `p-${index}` })));
  const ids = (await readCommissionPayments(database)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(4_001);
});

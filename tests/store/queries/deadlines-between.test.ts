import { expect, it } from 'vitest';
import { changePartner } from '../../../src/jobs/change-partner.ts';
import { readDeadlinesBetween } from '../../../src/store/queries/deadlines-between.ts';
import { client } from '../../fixtures/ledger.ts';
import { renewal } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('reads the dated deadlines of a span, both ends included, with their words', async () => {
  const world = testWorld();
  await changePartner(world, {
    renewals: [
      renewal({ id: 'b', renewsOn: '2027-02-20' }),
      renewal({ id: 'a', renewsOn: '2026-11-22' }),
      renewal({ id: 'late', renewsOn: '2027-02-21' }),
      renewal({ id: 'early', renewsOn: '2026-11-21' }),
      renewal({ id: 'lost', renewsOn: '2026-12-01', outcome: 'lost' }),
    ],
    ledger: { clients: [client()] },
  });
  const found = await readDeadlinesBetween(world.database, '2026-11-22', '2027-02-20');
  expect(found.map(({ deadline, on, subject }) => [deadline.subjectId, on, subject.name])).toEqual([
    ['a', '2026-11-22', 'Acme Tools'],
    ['b', '2027-02-20', 'Acme Tools'],
  ]);
});

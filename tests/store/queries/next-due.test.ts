import { expect, it } from 'vitest';
import { changePartner } from '../../../src/jobs/change-partner.ts';
import { readNextDue } from '../../../src/store/queries/next-due.ts';
import { client } from '../../fixtures/ledger.ts';
import { renewal } from '../../fixtures/partner-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('reads what comes next, soonest first, with its name and no more than asked for', async () => {
  const world = testWorld();
  const renewals = ['2027-03-01', '2026-12-01', '2026-10-01', '2027-01-01'].map((renewsOn) =>
    renewal({ id: renewsOn, renewsOn }),
  );
  await changePartner(world, { renewals, ledger: { clients: [client()], pointEntries: [] } });
  const next = await readNextDue(world.database, world.now(), 2);
  expect(next.map(({ deadline, subject }) => [deadline.subjectId, subject.name])).toEqual([
    ['2026-12-01', 'Acme Tools'],
    ['2027-01-01', 'Acme Tools'],
  ]);
});

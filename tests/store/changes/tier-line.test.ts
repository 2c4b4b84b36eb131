import { expect, it } from 'vitest';
import { keepTierLine } from '../../../src/store/changes/tier-line.ts';
import { readTierLine } from '../../../src/store/queries/tier-line.ts';
import { testWorld } from '../../fixtures/world.ts';

it('keeps the line over the one before', async () => {
  const { database } = testWorld();
  const line = { total: '10.00', toward: 'gold', missing: '5.00', reevaluationOn: '2027-01-15' } as const;
  await keepTierLine(database, { madeFor: 'Monday', line });
  expect(await readTierLine(database)).toEqual({ madeFor: 'Monday', line });
  await keepTierLine(database, { madeFor: 'Tuesday', line: null });
  expect(await readTierLine(database)).toEqual({ madeFor: 'Tuesday', line: null });
});

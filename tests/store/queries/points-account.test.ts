import { expect, it } from 'vitest';
import { NO_OVERRIDES } from '../../../src/domain/points/overrides.ts';
import { NEW_POINTS_ACCOUNT } from '../../../src/domain/points/points-account.ts';
import { readPointsAccount } from '../../../src/store/queries/points-account.ts';
import { testWorld } from '../../fixtures/world.ts';

it('gives an account of which nothing is said, then what was said over it', async () => {
  const { database } = testWorld();
  expect(await readPointsAccount(database)).toEqual(NEW_POINTS_ACCOUNT);
  await database.settings.put({ key: 'points-account', value: { getTo: 'elite', overrides: { soldLifeMonths: 6 } } });
  expect(await readPointsAccount(database)).toEqual({
    ...NEW_POINTS_ACCOUNT,
    getTo: 'elite',
    overrides: { ...NO_OVERRIDES, soldLifeMonths: 6 },
  });
});

import { expect, it } from 'vitest';
import { NO_OVERRIDES } from '../../../src/domain/points/overrides.ts';
import { NEW_POINTS_ACCOUNT } from '../../../src/domain/points/points-account.ts';
import { changePointsAccount } from '../../../src/store/changes/points-account.ts';
import { readPointsAccount } from '../../../src/store/queries/points-account.ts';
import { testWorld } from '../../fixtures/world.ts';

it('replaces what is said, keeps the rest, and gives what was said before', async () => {
  const { database } = testWorld();
  expect(await changePointsAccount(database, () => ({ creditedTier: 'gold' }))).toEqual({ creditedTier: null });
  expect(await changePointsAccount(database, () => ({ creditedTier: 'elite', getTo: 'elite' }))).toEqual({
    creditedTier: 'gold',
    getTo: null,
  });
  expect(await readPointsAccount(database)).toEqual({ ...NEW_POINTS_ACCOUNT, creditedTier: 'elite', getTo: 'elite' });
});

it('works from what is kept at that moment, so that two pages add to each other', async () => {
  const { database } = testWorld();
  const more = () =>
    changePointsAccount(database, ({ overrides }) => ({
      overrides: { ...overrides, soldLifeMonths: (overrides.soldLifeMonths ?? 0) + 1 },
    }));
  await Promise.all([more(), more(), more()]);
  expect((await readPointsAccount(database)).overrides).toEqual({ ...NO_OVERRIDES, soldLifeMonths: 3 });
});

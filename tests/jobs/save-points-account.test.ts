import { expect, it } from 'vitest';
import { savePointsAccount } from '../../src/jobs/save-points-account.ts';
import { readPointsAccount } from '../../src/store/queries/points-account.ts';
import { testWorld } from '../fixtures/world.ts';

it('keeps what is said, takes it back, and leaves what was said beside it', async () => {
  const world = testWorld();
  const { undo } = await savePointsAccount(world, () => ({ creditedTier: 'gold' }));
  await savePointsAccount(world, () => ({ getTo: 'elite' }));
  expect(world.browser.tick).not.toBeNull();
  const again = await undo();
  expect(await readPointsAccount(world.database)).toMatchObject({ creditedTier: null, getTo: 'elite' });
  await again.undo();
  expect(await readPointsAccount(world.database)).toMatchObject({ creditedTier: 'gold', getTo: 'elite' });
});

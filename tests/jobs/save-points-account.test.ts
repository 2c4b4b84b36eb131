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

it('takes back one figure of the rules and leaves those changed since', async () => {
  const world = testWorld();
  const add = (amount: '900' | '950', currency: 'SEK' | 'NOK') =>
    savePointsAccount(world, ({ overrides }) => ({
      overrides: { ...overrides, bases: [...overrides.bases, { currency, table: null, amount }] },
    }));
  const first = await add('900', 'SEK');
  await add('950', 'NOK');
  const again = await first.undo();
  const kept = async () => (await readPointsAccount(world.database)).overrides.bases.map(({ currency }) => currency);
  expect(await kept()).toEqual(['NOK']);
  await again.undo();
  expect(await kept()).toEqual(['NOK', 'SEK']);
});

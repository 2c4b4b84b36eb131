import { expect, it } from 'vitest';
import { readTierLine } from '../../../src/store/queries/tier-line.ts';
import { testWorld } from '../../fixtures/world.ts';

it('is nothing before the first look', async () => {
  expect(await readTierLine(testWorld().database)).toBeNull();
});

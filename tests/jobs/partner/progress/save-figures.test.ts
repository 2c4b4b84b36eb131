import { expect, it } from 'vitest';
import { saveFigures } from '../../../../src/jobs/partner/progress/save-figures.ts';
import { readPartnerFigures } from '../../../../src/store/queries/partner-figures.ts';
import { testWorld } from '../../../fixtures/world.ts';

it('keeps a figure, takes it back, and only that', async () => {
  const world = testWorld();
  const figure = (value: '1' | '2') => ({ value, on: '2026-11-03' });
  const first = await saveFigures(world, { totalPoints: figure('1') });
  await saveFigures(world, { sourcedMrr: figure('2') });
  const back = await first.undo();
  expect(await readPartnerFigures(world.database)).toMatchObject({ totalPoints: null, sourcedMrr: figure('2') });
  await back.undo();
  expect(await readPartnerFigures(world.database)).toMatchObject({ totalPoints: figure('1') });
});

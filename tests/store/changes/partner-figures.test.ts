import { expect, it } from 'vitest';
import { NO_FIGURES } from '../../../src/domain/partner/progress/partner-figures.ts';
import { changePartnerFigures } from '../../../src/store/changes/partner-figures.ts';
import { readPartnerFigures } from '../../../src/store/queries/partner-figures.ts';
import { testWorld } from '../../fixtures/world.ts';

it('changes some figures, keeps the others and gives what those were', async () => {
  const { database } = testWorld();
  const on = '2026-11-03';
  const [first, second] = [
    { value: '416' as const, on },
    { value: '420' as const, on },
  ];
  expect(await changePartnerFigures(database, { totalPoints: first, sourcedMrr: first })).toEqual({
    totalPoints: null,
    sourcedMrr: null,
  });
  expect(await changePartnerFigures(database, { totalPoints: second })).toEqual({ totalPoints: first });
  expect(await readPartnerFigures(database)).toEqual({ ...NO_FIGURES, totalPoints: second, sourcedMrr: first });
});

import { expect, it } from 'vitest';
import { NO_FIGURES } from '../../../src/domain/partner/progress/partner-figures.ts';
import { readPartnerFigures } from '../../../src/store/queries/partner-figures.ts';
import { testWorld } from '../../fixtures/world.ts';

it('reads what was entered over nothing', async () => {
  const { database } = testWorld();
  expect(await readPartnerFigures(database)).toEqual(NO_FIGURES);
  const totalPoints = { value: '416', on: '2026-11-03' };
  await database.settings.put({ key: 'partner-figures', value: { totalPoints } });
  expect(await readPartnerFigures(database)).toEqual({ ...NO_FIGURES, totalPoints });
});

import { expect, it } from 'vitest';
import { POINTS_RULES } from '../../../../src/facts/points-rules.ts';
import { assumptionWords } from '../../../../src/ui/panel/points/assumption-words.ts';

it.each([
  ['soldLifeMonths', /12 months/],
  ['baseTableSwitch', /sales from Jul 15, 2025 on/],
  ['ratesWhileUnknown', /rules of Jul 15, 2025 go on/],
  ['ratesBeforePoints', /rates of the rules of Jul 18, 2022/],
  ['snapshotDay', /day 15 of each month/],
  ['standardMarket', /no client market is chosen/],
] as const)('says what %s assumes', (id, words) => {
  expect(assumptionWords(id, POINTS_RULES)).toMatch(words);
});

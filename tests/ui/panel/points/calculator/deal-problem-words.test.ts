import { expect, it } from 'vitest';
import { dealProblemWords } from '../../../../../src/ui/panel/points/calculator/deal-problem-words.ts';
import { calculated } from '../../../../fixtures/points.ts';

it.each([
  ['currency', { currency: 'CHF' }, 'There is no base amount for CHF, so no points can be worked out.'],
  ['soldOn', { soldOn: '' }, 'Enter day, month and year.'],
  ['soldOn', { soldOn: '1999-01-01' }, 'Not before Jan 1, 2006.'],
  [
    'lineSoldOn',
    { upsell: true, lineSoldOn: '2026-04-01' },
    'The product line cannot have been sold first after this sale.',
  ],
  ['otherPartners', { manages: true, otherPartners: '' }, 'Fill this in.'],
  ['soldOn', {}, null],
] as const)('says what is wrong with %s of %j', (field, change, words) => {
  const { answer } = calculated(change);
  if (answer.kind !== 'waiting') throw new Error(answer.kind);
  expect(dealProblemWords(answer.problems, field)).toBe(words);
});

import { expect, it } from 'vitest';
import { resultsOf, waitingWords } from '../../../../../src/ui/panel/points/calculator/result-words.ts';
import { calculated } from '../../../../fixtures/points.ts';

it.each([
  ['points', { amount: '1000' }, ['Total points 50', 'Sold points 50', 'Managed points 0']],
  ['to-currency', { managedPoints: '1.5' }, ['Total value 150', 'Sold value 0', 'Managed value 150']],
  ['to-points', { soldValue: '10' }, ['Total points 0.5', 'Sold points 0.5', 'Managed points 0']],
  ['points', {}, ['Total points null', 'Sold points null', 'Managed points null']],
] as const)('gives the numbers of %s alone', (mode, change, words) => {
  const results = resultsOf(calculated(change, mode).answer, mode);
  expect(results.map(({ label, text }) => `${label} ${text}`)).toEqual(words);
});

it.each([
  ['points', {}, 'Enter the sold amount to see its points.'],
  ['to-points', {}, 'Enter one of the two numbers to see what it comes to.'],
  ['points', { amount: '1.234' }, 'The result waits until you have chosen what the amount means.'],
  ['points', { amount: '1', currency: '' }, 'Choose the client currency to see the result.'],
  ['points', { amount: '-1' }, 'The result waits until the field marked above is corrected.'],
  ['points', { amount: '1' }, null],
] as const)('says what %s with %j waits for', (mode, change, words) => {
  expect(waitingWords(calculated(change, mode).answer, mode)).toBe(words);
});

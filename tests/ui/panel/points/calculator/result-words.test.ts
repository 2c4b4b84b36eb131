import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CalculatorDraft } from '../../../../../src/domain/points/calculator-draft.ts';
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

it('gives points back that were turned into money, from the very texts it showed', () => {
  const shown = (change: Partial<CalculatorDraft>, mode: 'to-currency' | 'to-points') => {
    const [, sold, managed] = resultsOf(calculated(change, mode).answer, mode);
    return [sold?.text ?? '', managed?.text ?? ''] as const;
  };
  // Currencies in which a point comes to whole minor units: what is shown is then all there is.
  const currencies = fc.constantFrom('USD', 'EUR', 'JPY');
  const points = fc.nat({ max: 1_000_000 });
  fc.assert(
    fc.property(currencies, points, points, (currency, sold, managed) => {
      const typed = { currency, soldPoints: `${sold}`, managedPoints: `${managed}` };
      const [soldValue, managedValue] = shown(typed, 'to-currency');
      const back = shown({ currency, soldValue, managedValue }, 'to-points');
      expect(back.map((text) => text.replaceAll(',', ''))).toEqual([`${sold}`, `${managed}`]);
    }),
  );
});

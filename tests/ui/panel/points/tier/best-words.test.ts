import { expect, it } from 'vitest';
import { bestWords } from '../../../../../src/ui/panel/points/tier/best-words.ts';

it('names the tier, says none, or says that it is not known', () => {
  expect(bestWords({ best: 'gold', known: ['gold'] })).toBe('Gold');
  expect(bestWords({ best: null, known: ['gold'] })).toBe('none');
  expect(bestWords({ best: null, known: [] })).toBe('not known');
});

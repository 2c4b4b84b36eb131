import { expect, it } from 'vitest';
import { amountWords } from '../../../../src/ui/panel/points/amount-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it('says that there is none', () => {
  expect(amountWords({ reason: 'empty', data: null })).toBe('Fill this in.');
});

it('gives an example in the user’s own way of writing', () => {
  speak('fr');
  const words = amountWords({ reason: 'misplaced-separators', data: { text: '1,2,3' } });
  expect(words).toContain('1\u202f234,50');
});

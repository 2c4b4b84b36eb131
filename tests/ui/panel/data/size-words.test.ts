import { expect, it } from 'vitest';
import { sizeWords } from '../../../../src/ui/panel/data/size-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [5_250_000, '5.3 MB'],
  [2e9, '2 GB'],
  [5e15, '5,000,000 GB'],
])('%d is %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

it('is written as the language does', () => {
  speak('fr');
  expect(sizeWords(5_250_000)).toMatch(/^5,3\sMo$/);
});

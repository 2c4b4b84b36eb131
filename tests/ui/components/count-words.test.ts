import { expect, it } from 'vitest';
import { countWords } from '../../../src/ui/components/count-words.ts';
import { speak } from '../../fixtures/locale-messages.ts';

it.each([
  ['en', 0, '0'],
  ['en', 137_037, '137,037'],
  ['fr', 20_000, '20\u202f000'],
])('groups digits as %s does: %s', (language, count, words) => {
  speak(language);
  expect(countWords(count)).toBe(words);
});

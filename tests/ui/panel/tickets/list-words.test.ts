import { expect, it } from 'vitest';
import { listWords } from '../../../../src/ui/panel/tickets/list-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it('joins words as the language does', () => {
  expect(listWords(['a'])).toBe('a');
  expect(listWords(['a', 'b'])).toBe('a and b');
  speak('fr');
  expect(listWords(['a', 'b', 'c'])).toBe('a, b et c');
});

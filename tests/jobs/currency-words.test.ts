import { expect, it } from 'vitest';
import { currencyWords } from '../../src/jobs/currency-words.ts';
import { speak } from '../fixtures/locale-messages.ts';

it.each([
  ['en', 'JPY', 'Japanese Yen'],
  ['fr', 'JPY', 'yen japonais'],
])('calls a currency in %s by its name', (language, code, name) => {
  speak(language);
  expect(currencyWords(code)).toBe(name);
});

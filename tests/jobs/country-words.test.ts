import { expect, it } from 'vitest';
import { countryWords } from '../../src/jobs/country-words.ts';
import { speak } from '../fixtures/locale-messages.ts';

it.each([
  ['en', 'DE', 'Germany'],
  ['fr', 'DE', 'Allemagne'],
])('calls a country in %s by its name', (language, code, name) => {
  speak(language);
  expect(countryWords(code)).toBe(name);
});

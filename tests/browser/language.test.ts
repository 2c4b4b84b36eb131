import { expect, it } from 'vitest';
import { browserLanguage } from '../../src/browser/language.ts';
import { speak } from '../fixtures/locale-messages.ts';

it.each(['en', 'fr', 'pt-BR'])('is the language of the browser: %s', (language) => {
  speak(language);
  expect(browserLanguage()).toBe(language);
});

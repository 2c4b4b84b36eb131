// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { markLanguage } from '../../src/ui/page-language.ts';
import { speak } from '../fixtures/locale-messages.ts';

it.each(['en', 'fr'])('marks the page as being in the language of its words: %s', (language) => {
  speak(language);
  markLanguage();
  expect(document.documentElement.lang).toBe(language);
});

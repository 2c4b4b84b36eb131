import { expect, it } from 'vitest';
import { TICKET_LANGUAGES } from '../../../../src/domain/tickets/ticket-language.ts';
import { TEXT_WORDS } from '../../../../src/domain/tickets/words/text-words.ts';

it.each(TICKET_LANGUAGES)('are whole in %s, no two headings alike', (language) => {
  const { hidden, ...headings } = TEXT_WORDS[language];
  const words = Object.values(headings);
  expect(new Set(words).size).toBe(words.length);
  for (const word of [...words, ...Object.values(hidden)]) expect(word).toMatch(/\p{L}/u);
  expect(new Set(Object.values(hidden)).size).toBe(Object.values(hidden).length);
});

it('are not the English ones in any other language', () => {
  const happened = TICKET_LANGUAGES.map((language) => TEXT_WORDS[language].happened);
  expect(new Set(happened).size).toBe(TICKET_LANGUAGES.length);
});

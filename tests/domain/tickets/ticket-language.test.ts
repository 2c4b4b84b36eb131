import { expect, it } from 'vitest';
import { TICKET_LANGUAGES, ticketLanguageOf } from '../../../src/domain/tickets/ticket-language.ts';

it.each([
  ['en', 'en'],
  ['pt-BR', 'pt'],
  ['pt_PT', 'pt'],
  ['FR', 'fr'],
  ['ja', 'ja'],
  ['nl', 'en'],
  ['deu', 'en'],
  ['', 'en'],
])('%j is written in %s', (tag, language) => {
  expect(ticketLanguageOf(tag)).toBe(language);
});

it('knows each of its own languages', () => {
  expect(TICKET_LANGUAGES.map(ticketLanguageOf)).toEqual(TICKET_LANGUAGES);
});

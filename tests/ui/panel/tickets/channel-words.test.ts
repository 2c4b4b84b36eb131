import { expect, it } from 'vitest';
import { CHANNELS } from '../../../../src/domain/tickets/channel.ts';
import { TICKET_LANGUAGES } from '../../../../src/domain/tickets/ticket-language.ts';
import {
  channelWords,
  languageWords,
  reasonWords,
  spokenWords,
} from '../../../../src/ui/panel/tickets/channel-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it.each(['en', 'fr'])('tells every channel and every language from the others in %s', (language) => {
  speak(language);
  expect(new Set(CHANNELS.map(channelWords)).size).toBe(CHANNELS.length);
  expect(new Set(TICKET_LANGUAGES.map(languageWords)).size).toBe(6);
});

it('says why', () => {
  expect(reasonWords({ reason: 'no-seat' })).toContain('Core, Sales or Service');
  expect(reasonWords({ reason: 'no-pdm' })).toBe('Keep the address in the account.');
});

it('says which languages are spoken, nothing where none is named', () => {
  expect(spokenWords({ languages: ['en'] })).toBe('Speaks English.');
  expect(spokenWords({ languages: ['fr', 'de', 'ja'] })).toBe('Speaks French, German, and Japanese.');
  expect(spokenWords({ languages: null })).toBe('');
});

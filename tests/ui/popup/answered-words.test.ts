import { expect, it } from 'vitest';
import { answeredWords } from '../../../src/ui/popup/answered-words.ts';
import { speak } from '../../fixtures/locale-messages.ts';

/** Ten in the morning in Paris, the day before in Honolulu. */
const NOW = Date.parse('2026-11-22T09:00Z');

it.each([
  ['en', 1, null, '1 reminder is done.'],
  ['en', 12, null, '12 reminders are done.'],
  ['en', 1, '2026-11-22T10:00Z', 'Snoozed until 11:00 AM.'],
  ['en', 5, '2026-11-23T08:00Z', 'Snoozed until tomorrow 09:00 AM.'],
  ['en', 1, '2026-11-22T23:30Z', 'Snoozed until tomorrow 12:30 AM.'],
  ['en', 0, null, 'It was answered elsewhere in the meantime.'],
  ['en', 0, '2026-11-22T10:00Z', 'It was answered elsewhere in the meantime.'],
  ['fr', 1, null, '1 rappel traité.'],
  ['fr', 2, null, '2 rappels traités.'],
  ['fr', 1, '2026-11-22T10:00Z', 'Reporté à 11:00.'],
  ['fr', 1, '2026-11-23T08:00Z', 'Reporté à demain 09:00.'],
])('says in %s of %i put off until %s: %s', (language, count, until, words) => {
  speak(language);
  const moment = { now: NOW, zone: 'Europe/Paris' };
  const said = answeredWords(count, until === null ? null : Date.parse(until), moment);
  // Between the time and its AM stands a narrow space that does not break.
  expect(said.replaceAll('\u202f', ' ')).toBe(words);
});

it('counts days where the user is', () => {
  const said = answeredWords(1, Date.parse('2026-11-23T08:00Z'), { now: NOW, zone: 'Pacific/Honolulu' });
  expect(said).toMatch(/^Snoozed until tomorrow 10:00/);
});

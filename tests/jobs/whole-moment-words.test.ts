import { expect, it } from 'vitest';
import { wholeMomentWords } from '../../src/jobs/whole-moment-words.ts';
import { speak } from '../fixtures/locale-messages.ts';

const AT = Date.parse('2026-11-22T18:40Z');

it.each([
  ['en-GB', 'Europe/Paris', '22 Nov 2026, 19:40'],
  ['en', 'Asia/Kathmandu', 'Nov 23, 2026, 12:25 AM'],
  ['fr', 'Europe/Paris', '22 nov. 2026, 19:40'],
])('in %s, in %s, is %s', (language, zone, words) => {
  speak(language);
  expect(wholeMomentWords(AT, zone).replace(/\s/gu, ' ')).toBe(words);
});

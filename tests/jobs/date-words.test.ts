import { describe, expect, it } from 'vitest';
import { dateWords, momentWords } from '../../src/jobs/date-words.ts';
import { speak } from '../fixtures/locale-messages.ts';
import { on } from '../fixtures/rows.ts';

const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('a date in words', () => {
  it.each([
    ['en', '2027-03-03', 'Mar 3, 2027'],
    ['en-GB', '2027-03-03', '3 Mar 2027'],
    ['en-GB', '2028-02', 'Feb 2028'],
    ['en-GB', '2028-02-29', '29 Feb 2028'],
    ['fr', '2027-03-03', '3 mars 2027'],
    ['fr', '2028-02', 'févr. 2028'],
    ['de', '2027-03-03', '3. März 2027'],
    ['ja', '2027-03-03', '2027年3月3日'],
    ['ja', '2028-02', '2028年2月'],
    ['en-GB', '2199-12-31', '31 Dec 2199'],
    ['en-GB', '1900-01', 'Jan 1900'],
  ])('in %s %s is %s', (language, text, words) => {
    speak(language);
    expect(dateWords(on(text))).toBe(words);
  });
});

describe('a moment in words', () => {
  const AT = Date.parse('2026-11-22T18:40Z');

  it.each([
    ['en-GB', 'Europe/Paris', '22 Nov, 19:40'],
    ['en-GB', 'America/New_York', '22 Nov, 13:40'],
    ['en-GB', 'Asia/Kathmandu', '23 Nov, 00:25'],
    ['en', 'Europe/Paris', 'Nov 22, 07:40 PM'],
    ['fr', 'Europe/Paris', '22 nov., 19:40'],
  ])('in %s, in %s, is %s', (language, zone, words) => {
    speak(language);
    expect(plain(momentWords(AT, zone))).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { dayWords, timeWords, whenWords } from '../../../../src/ui/panel/reminders/when-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

const moment = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };

describe('a moment', () => {
  it.each([
    ['2026-11-23T07:00Z', 'Mon, Nov 23, 08:00 AM', 'lun. 23 nov., 08:00'],
    ['2027-11-23T07:00Z', 'Tue, Nov 23, 2027, 08:00 AM', 'mar. 23 nov. 2027, 08:00'],
    // New year's eve in UTC, the new year in Paris.
    ['2026-12-31T23:30Z', 'Fri, Jan 1, 2027, 12:30 AM', 'ven. 1 janv. 2027, 00:30'],
  ])('%s', (at, english, french) => {
    expect(whenWords(Date.parse(at), moment)).toBe(english);
    speak('fr');
    expect(whenWords(Date.parse(at), moment)).toBe(french);
  });

  it('is said by the clock of its zone', () => {
    expect(timeWords(moment.now, 'Europe/Paris')).toBe('10:00 AM');
    expect(timeWords(moment.now, 'Asia/Tokyo')).toBe('06:00 PM');
  });
});

it.each([
  ['2026-11-22', 'Today, Sunday, November 22', 'Aujourd’hui, dimanche 22 novembre'],
  ['2026-11-23', 'Tomorrow, Monday, November 23', 'Demain, lundi 23 novembre'],
  ['2026-11-24', 'Tuesday, November 24', 'mardi 24 novembre'],
  ['2027-01-08', 'Friday, January 8, 2027', 'vendredi 8 janvier 2027'],
])('the day %s', (day, english, french) => {
  expect(dayWords(day, '2026-11-22')).toBe(english);
  speak('fr');
  expect(dayWords(day, '2026-11-22')).toBe(french);
});

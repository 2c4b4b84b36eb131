import { describe, expect, it } from 'vitest';
import type { DeadlineKind } from '../../../../src/domain/reminders/deadline.ts';
import { REMINDER_KINDS } from '../../../../src/domain/reminders/reminder-kinds.ts';
import { reasonWords } from '../../../../src/ui/panel/reminders/reason-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';
import { dated, timed } from '../../../fixtures/reminders.ts';

const expiry = dated('2026-12-22');

describe('why a reminder comes when it comes', () => {
  it.each([
    [30, '30 days before the expiry', '30 jours avant l’expiration'],
    [1, '1 day before the expiry', '1 jour avant l’expiration'],
    [0, 'on the day of the expiry', 'le jour de l’expiration'],
    [-1, 'again, 1 day after the expiry', 'de nouveau, 1 jour après l’expiration'],
    [-3, 'again, 3 days after the expiry', 'de nouveau, 3 jours après l’expiration'],
  ])('of a day, %i', (lead, english, french) => {
    expect(reasonWords(expiry, lead)).toBe(english);
    speak('fr');
    expect(reasonWords(expiry, lead)).toBe(french);
  });

  it.each([
    [30, '30 days before the start of Feb 2028'],
    [0, 'at the start of Feb 2028'],
    [-1, 'again, 1 day after the start of Feb 2028'],
  ])('of a month, %i', (lead, words) => {
    expect(reasonWords(dated('2028-02'), lead)).toBe(words);
  });

  it.each([
    ['sitting', 10, '10 minutes before the end of the exam time'],
    ['sitting', 120, '2 hours before the end of the exam time'],
    ['retake', 0, 'at the end of the lock'],
    ['retake', -1_440, 'again, 1 day after the end of the lock'],
  ] as const)('of a moment, %s %i', (kind, lead, words) => {
    expect(reasonWords(timed('2026-11-22T20:00Z', { kind }), lead)).toBe(words);
  });

  it('differs from kind to kind', () => {
    const kinds = Object.keys(REMINDER_KINDS) as DeadlineKind[];
    for (const lead of [0, 1]) {
      const words = kinds.map((kind) => reasonWords({ kind, on: null }, lead));
      expect(new Set(words).size).toBe(kinds.length);
    }
  });
});

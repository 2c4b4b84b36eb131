import { describe, expect, it } from 'vitest';
import { leadWords } from '../../../../src/ui/panel/reminders/lead-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

describe('a lead in words', () => {
  it.each([
    ['expiry', 7, '7 days before', '7 jours avant'],
    ['expiry', 1, '1 day before', '1 jour avant'],
    ['expiry', 0, 'on the day', 'le jour même'],
    ['expiry', -1, 'again, 1 day after', 'de nouveau, 1 jour après'],
    ['expiry', -2, 'again, 2 days after', 'de nouveau, 2 jours après'],
    ['sitting', 10, '10 minutes before', '10 minutes avant'],
    ['sitting', 60, '1 hour before', '1 heure avant'],
    ['retake', 1_440, '1 day before', '1 jour avant'],
    ['retake', 0, 'at the moment', 'au moment même'],
  ] as const)('of %s %i', (kind, lead, english, french) => {
    expect(leadWords(kind, lead)).toBe(english);
    speak('fr');
    expect(leadWords(kind, lead)).toBe(french);
  });
});

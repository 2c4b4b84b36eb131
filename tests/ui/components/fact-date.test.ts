import { describe, expect, it } from 'vitest';
import { factDate } from '../../../src/ui/components/fact-date.ts';
import { speak } from '../../fixtures/locale-messages.ts';

describe('factDate', () => {
  it.each([
    ['2023-05-26', 'May 26, 2023', '26 mai 2023'],
    ['2025', '2025', '2025'],
    ['2025-07', '2025-07', '2025-07'],
    ['undated', 'undated', 'sans date'],
  ])('says %s', (date, english, french) => {
    expect(factDate({ date })).toBe(english);
    speak('fr');
    expect(factDate({ date })).toBe(french);
  });
});

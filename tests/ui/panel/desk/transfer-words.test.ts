import { describe, expect, it } from 'vitest';
import { OUTCOME_TONES, outcomeWords, transferReasonWords } from '../../../../src/ui/panel/desk/transfer-words.ts';
import { LANGUAGES, speak } from '../../../fixtures/locale-messages.ts';

const OUTCOMES = ['moves', 'stays', 'may-stay', 'look', 'unknown'] as const;
const REASONS = [
  'expired',
  'partner-only',
  'probably-partner-only',
  'month-running',
  'expires-today',
  'expiry-unknown',
  'not-earned-yet',
  'address-unknown',
  'renewal-progress-unknown',
  'not-in-catalogue',
] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it('every outcome has words of its own', () => {
    speak(language);
    expect(new Set(OUTCOMES.map(outcomeWords)).size).toBe(OUTCOMES.length);
  });

  it('every reason is a sentence of its own', () => {
    speak(language);
    const sentences = REASONS.map(transferReasonWords);
    expect(new Set(sentences).size).toBe(REASONS.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });
});

it('what moves, what stays and what is open differ by icon too', () => {
  expect(
    new Set([OUTCOME_TONES.moves, OUTCOME_TONES.stays, OUTCOME_TONES['may-stay'], OUTCOME_TONES.unknown]).size,
  ).toBe(4);
});

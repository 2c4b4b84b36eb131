import { describe, expect, it } from 'vitest';
import { EMAIL_KINDS } from '../../../../src/ui/panel/desk/email-draft.ts';
import {
  emailKindLabel,
  emailReasonWords,
  VERDICT_TONES,
  verdictWords,
} from '../../../../src/ui/panel/desk/email-words.ts';
import { LANGUAGES, speak } from '../../../fixtures/locale-messages.ts';

const VERDICTS = ['expected', 'doubtful', 'unexpected', 'cannot-tell'] as const;
const REASONS = [
  'renewed-under-another-address',
  'transferred-earlier',
  'opened-without-finishing',
  'no-such-certification',
  'address-unknown',
  'other-address',
  'address-on-record',
  'address-not-on-record',
  'nothing-on-record',
  'expiry-near',
  'expiry-far-off',
  'expiry-unknown',
  'may-be-expired',
  'recorded-expired',
  'not-yet-expired',
  'failed-on-record',
  'abandoned-on-record',
  'passed-on-record',
  'sitting-on-record',
] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it('every kind and every verdict has words of its own', () => {
    speak(language);
    expect(new Set(EMAIL_KINDS.map(emailKindLabel)).size).toBe(EMAIL_KINDS.length);
    expect(new Set(VERDICTS.map(verdictWords)).size).toBe(VERDICTS.length);
  });

  it('every reason is a sentence of its own', () => {
    speak(language);
    const sentences = REASONS.map((code) => emailReasonWords(code, 90));
    expect(new Set(sentences).size).toBe(REASONS.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });
});

it('a near expiry is said in the days the user chose', () => {
  expect(emailReasonWords('expiry-near', 45)).toContain('45 days');
  expect(emailReasonWords('expiry-far-off', 1)).toContain('1 day away');
});

it('every verdict has an icon of its own', () => {
  expect(new Set(VERDICTS.map((verdict) => VERDICT_TONES[verdict])).size).toBe(VERDICTS.length);
});

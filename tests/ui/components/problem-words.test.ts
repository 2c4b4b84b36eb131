import { describe, expect, it } from 'vitest';
import type { ProblemReason } from '../../../src/domain/draft-problem.ts';
import { problemOf, problemWords } from '../../../src/ui/components/problem-words.ts';
import { LANGUAGES, speak } from '../../fixtures/locale-messages.ts';

const PROBLEMS: readonly [ProblemReason, string][] = [
  [{ reason: 'missing', data: null }, 'Fill this in.'],
  [{ reason: 'too-long', data: { length: 205, limit: 200 } }, 'That is 205 characters; at most 200 fit.'],
  [
    { reason: 'impossible-day', data: { text: '2026-02-31' } },
    '“2026-02-31” is not a day of the calendar. Enter day, month and year.',
  ],
  [{ reason: 'impossible-time', data: { text: '25:00' } }, '“25:00” is not a date and time. Enter both.'],
  [{ reason: 'too-early', data: { earliest: '2006-01-01' } }, 'Not before Jan 1, 2006.'],
  [{ reason: 'too-late', data: { latest: '2056-11-22' } }, 'Not after Nov 22, 2056.'],
  [{ reason: 'in-future', data: null }, 'This lies in the future.'],
  [
    { reason: 'before-earned', data: { earned: '2026-03-03', expires: '2025-03-03' } },
    'The expiry lies before the day it was earned (Mar 3, 2026). Correct one of them.',
  ],
  [{ reason: 'not-a-web-address', data: null }, 'Enter a web address that starts with https://.'],
  [{ reason: 'not-an-address', data: null }, 'Enter an e-mail address, such as name@company.example.'],
  [{ reason: 'not-a-whole-number', data: { text: '1.5' } }, '“1.5” is not a whole number.'],
  [{ reason: 'out-of-range', data: { least: 1, most: 60 } }, 'Enter a number from 1 to 60.'],
  [
    { reason: 'more-than-questions', data: { correct: 61, questions: 60 } },
    '61 correct answers are more than 60 questions.',
  ],
  [{ reason: 'unknown-country', data: { text: 'XX' } }, '“XX” is not a country of the list. Choose one from it.'],
  [
    { reason: 'unknown-client', data: { text: 'Foo' } },
    '“Foo” is none of your clients. Choose one from the list, or add it there.',
  ],
  [{ reason: 'unknown-currency', data: { text: 'XYZ' } }, '“XYZ” is not a currency of the list. Choose one from it.'],
  [{ reason: 'negative', data: null }, 'An amount cannot be below zero.'],
  [{ reason: 'not-a-number', data: { text: 'ten' } }, '“ten” is not a number.'],
  [
    { reason: 'ambiguous', data: null },
    'This can be read in more than one way, or is written as elsewhere. Choose what you mean.',
  ],
  [{ reason: 'too-many-decimals', data: { most: 2, currency: 'EUR' } }, 'EUR takes no more decimals than 2.'],
  [{ reason: 'too-large', data: { limit: '1000000' } }, 'Enter less than 1,000,000.'],
  [
    { reason: 'before-sale', data: { sold: '2026-03-02' } },
    'This lies before the sale (Mar 2, 2026). Correct one of them.',
  ],
  [
    { reason: 'after-sale', data: { sold: '2026-03-02' } },
    'The first sale of the line cannot come after this sale (Mar 2, 2026).',
  ],
  [
    { reason: 'before-managed', data: { from: '2026-03-02' } },
    'This lies before the managing began (Mar 2, 2026). Correct one of them.',
  ],
  [
    { reason: 'gives-nothing', data: null },
    'Sold by others and not managed, it gives no points. Enter from when you manage it.',
  ],
];

describe('problemWords', () => {
  it.each(PROBLEMS)('says %o', (problem, words) => {
    expect(problemWords(problem)).toBe(words);
  });

  it.each(LANGUAGES)('leaves no gap unfilled in %s', (language) => {
    speak(language);
    for (const [problem] of PROBLEMS) expect(problemWords(problem)).not.toMatch(/[{}$]|undefined|null/);
  });

  it('quotes what was typed as it was typed', () => {
    expect(problemWords({ reason: 'not-a-whole-number', data: { text: '$1 {text} <b>' } })).toContain(
      '“$1 {text} <b>”',
    );
  });
});

describe('problemOf', () => {
  const problems = [
    { field: 'name', reason: 'missing', data: null },
    { field: 'link', reason: 'too-long', data: { length: 9, limit: 8 } },
    { field: 'link', reason: 'not-a-web-address', data: null },
  ] as const;

  it('says the first problem of the field that is asked for', () => {
    expect(problemOf<string>(problems, 'link')).toBe('That is 9 characters; at most 8 fit.');
    expect(problemOf<string>(problems, 'notes')).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { examAttemptSchema } from '../../../src/domain/certifications/exam-attempt.schema.ts';
import { attempt } from '../../fixtures/rows.ts';

it('takes an attempt as it is kept', () => {
  for (const row of [attempt(), attempt({ outcome: 'passed', lock: null, correct: 40, questions: 60 })]) {
    expect(examAttemptSchema.parse(row)).toEqual(row);
  }
});

it.each([{ outcome: 'won' }, { endedAt: null }, { correct: 0.5 }, { lock: {} }, { stray: 1 }])(
  'refuses %j',
  (change) => {
    expect(examAttemptSchema.safeParse({ ...attempt(), ...change }).success).toBe(false);
  },
);

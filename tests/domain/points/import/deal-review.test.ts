import { expect, it } from 'vitest';
import { dealReview } from '../../../../src/domain/points/import/deal-review.ts';
import { DealSurvey } from '../../../../src/domain/points/import/deal-survey.ts';
import { knownLedger } from '../../../../src/domain/points/import/known-ledger.ts';
import { foundDeal } from '../../../fixtures/deals.ts';

const MOMENT = { now: Date.parse('2026-11-22T23:30Z'), zone: 'Europe/Paris' };

it('settles what the rows settle, and puts the user’s word above it', () => {
  const survey = new DealSurvey();
  survey.see([foundDeal({ mrr: '1,234.50', soldOn: '31/12/2025' })]);
  const known = knownLedger([], []);
  expect(dealReview(survey, {}, known, MOMENT)).toMatchObject({
    today: '2026-11-23',
    decimal: '.',
    dateOrder: 'day-first',
  });
  const answers = { decimal: ',', dateOrder: 'month-first' } as const;
  expect(dealReview(survey, answers, known, MOMENT)).toMatchObject(answers);
});

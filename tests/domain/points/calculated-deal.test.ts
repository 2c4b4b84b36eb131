import { expect, it } from 'vitest';
import { numberFormatOf } from '../../../src/domain/number-format.ts';
import { calculatedDeal } from '../../../src/domain/points/calculated-deal.ts';
import { type CalculatorDraft, NEW_CALCULATION } from '../../../src/domain/points/calculator-draft.ts';

function dealOf(change: Partial<CalculatorDraft>) {
  const draft = { ...NEW_CALCULATION, currency: 'EUR', amount: '1 200,50', ...change };
  return calculatedDeal(draft, { today: '2026-03-02', format: numberFormatOf('fr') });
}

const DEAL = {
  market: null,
  deal: 'sourced',
  mrr: { minor: 120_050, currency: 'EUR' },
  manages: false,
  otherPartners: 0,
  expectedOn: '2026-03-02',
};

it.each([
  [{}, DEAL],
  [
    { market: 'IN', deal: 'assisted' },
    { ...DEAL, market: 'IN', deal: 'assisted' },
  ],
  [
    { manages: true, otherPartners: '2' },
    { ...DEAL, manages: true, otherPartners: 2 },
  ],
  [{ otherPartners: '2' }, DEAL],
  [{ soldOn: '2026-04-01' }, { ...DEAL, expectedOn: '2026-04-01' }],
] as const)('gives the deal of %j', (change, deal) => {
  expect(dealOf(change)).toEqual(deal);
});

it.each([{ amount: '' }, { amount: '1,234' }, { currency: '' }, { currency: 'JPY' }])(
  'has no deal for %j',
  (change) => {
    expect(dealOf(change)).toBeNull();
  },
);

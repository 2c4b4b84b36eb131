import { describe, expect, it } from 'vitest';
import { type DealQuestion, dealProblems } from '../../../src/domain/points/deal-question.ts';

const QUESTION: DealQuestion = {
  currency: 'USD',
  market: 'US',
  deal: 'sourced',
  soldOn: '2026-03-02',
  lineSoldOn: '2026-03-02',
  otherPartners: 0,
};

describe('dealProblems', () => {
  it.each([
    [{}],
    [{ market: null }],
    [{ otherPartners: 99 }],
    [{ lineSoldOn: '2021-10-04' }],
    [{ soldOn: '2006-01-01', lineSoldOn: '2006-01-01' }],
  ])('has nothing against %j', (change) => {
    expect(dealProblems({ ...QUESTION, ...change })).toEqual([]);
  });

  it.each([
    [{ currency: null }, { field: 'currency', reason: 'missing', data: null }],
    [{ otherPartners: -1 }, { field: 'otherPartners', reason: 'out-of-range', data: { least: 0, most: 99 } }],
    [{ otherPartners: 100 }, { field: 'otherPartners', reason: 'out-of-range', data: { least: 0, most: 99 } }],
    [{ otherPartners: 2.5 }, { field: 'otherPartners', reason: 'not-a-whole-number', data: null }],
    [{ otherPartners: Number.NaN }, { field: 'otherPartners', reason: 'not-a-whole-number', data: null }],
    [{ lineSoldOn: '2026-03-03' }, { field: 'lineSoldOn', reason: 'after-sale', data: null }],
    [{ lineSoldOn: '2026-02-29' }, { field: 'lineSoldOn', reason: 'impossible-day', data: null }],
    [
      { soldOn: '', lineSoldOn: '' },
      { field: 'soldOn', reason: 'impossible-day', data: null },
    ],
    [
      { soldOn: '2005-12-31', lineSoldOn: '2005-12-31' },
      { field: 'soldOn', reason: 'too-early', data: { earliest: '2006-01-01' } },
    ],
  ])('says of %j what is wrong, and at which field', (change, problem) => {
    expect(dealProblems({ ...QUESTION, ...change })).toEqual([problem]);
  });

  it('says everything at once', () => {
    const all = dealProblems({ ...QUESTION, currency: null, soldOn: 'soon', otherPartners: -1 });
    expect(all.map(({ field }) => field)).toEqual(['soldOn', 'currency', 'otherPartners']);
  });
});

import { describe, expect, it } from 'vitest';
import { DealSurvey } from '../../../../src/domain/points/import/deal-survey.ts';
import { foundDeal } from '../../../fixtures/deals.ts';

function survey(amounts: readonly string[], { own = false, currency = 'USD' } = {}) {
  const seen = new DealSurvey();
  seen.see(amounts.map((mrr) => foundDeal({ mrr, currency }, own)));
  return seen.decimal();
}

describe('what all deals settle together', () => {
  it.each([
    [['1,234', '1,234.50'], '.'],
    [['1.234', '1 234,50 €'], ','],
    [['1.234', '2.345'], 'ask'],
    [['1,234.50', '1.234,50'], 'contradictory'],
    [['1,234.50', '1.234,50', '1,234'], 'ask'],
    [['1234', '1 234', 'x', ''], 'not-needed'],
  ])('the decimal mark of %j is %j', (amounts, verdict) => {
    expect(survey(amounts)).toBe(verdict);
  });

  it('takes three decimals of our own file for decimals, unless a spreadsheet rewrote an amount', () => {
    expect(survey(['1.234', '2.345'], { own: true, currency: 'KWD' })).toBe('.');
    expect(survey(['1.234', '2.345'], { own: true })).toBe('ask');
    expect(survey(['1.234', '2'], { own: true, currency: 'KWD' })).toBe('ask');
  });

  it('finds the order of dates in all of them, or in a heading', () => {
    const days = (...soldOn: string[]) => {
      const seen = new DealSurvey();
      seen.see(soldOn.map((day) => foundDeal({ soldOn: day, endedOn: '01/02/2027' })));
      return seen;
    };
    expect(days('03/04/2026').dateOrder()).toBe('ask');
    expect(days('03/04/2026', '31/12/2026').dateOrder()).toBe('day-first');
    expect(days('12/31/2026', '31/12/2026').dateOrder()).toBe('contradictory');
    const headed = days('03/04/2026');
    headed.seeHeading('Sold on (MM/DD/YYYY)');
    expect(headed.dateOrder()).toBe('month-first');
  });
});

import { describe, expect, it } from 'vitest';
import {
  newOrderTally,
  ordersOfColumns,
  orderVerdict,
  settledOrder,
  tallyHeading,
  tallyOrder,
} from '../../../src/domain/import/date-order.ts';

function tallied(...cells: string[]) {
  const tally = newOrderTally();
  for (const cell of cells) tallyOrder(tally, cell);
  return tally;
}

describe('order of day and month', () => {
  it.each([
    ['day-first', ['03/04/2026', '28/02/2026']],
    ['month-first', ['03/04/2026', '02/28/2026']],
    ['contradictory', ['31/05/2026', '05/31/2026']],
    ['ask', ['03/04/2026', '05-06-27']],
    ['not-needed', ['2026-04-03', '3 May 2026', '05/05/2026', '', '03.04.2026', 'May 2027']],
  ])('is %s', (verdict, cells) => {
    expect(orderVerdict(tallied(...cells))).toBe(verdict);
    expect(settledOrder(orderVerdict(tallied(...cells)))).toBe(verdict.endsWith('first') ? verdict : null);
  });

  it('lets one column speak for another that says nothing', () => {
    expect(ordersOfColumns(tallied('03/04/2026'), tallied('31/03/2027'))).toEqual({
      earned: 'day-first',
      expires: 'day-first',
      verdict: 'day-first',
    });
  });

  it('reads two columns of two orders each by its own', () => {
    expect(ordersOfColumns(tallied('28/02/2026', '03/04/2026'), tallied('02/28/2027', '03/04/2027'))).toEqual({
      earned: 'day-first',
      expires: 'month-first',
      verdict: 'not-needed',
    });
  });

  it('asks where a column contradicts itself', () => {
    const { earned, verdict } = ordersOfColumns(tallied('28/02/2026', '02/28/2026', '03/04/2026'), tallied());
    expect([earned, verdict]).toEqual([null, 'contradictory']);
  });

  it.each([
    ['Expires (MM/DD/YYYY)', 'month-first'],
    ['Expires (dd/mm/yyyy)', 'day-first'],
    ['Obtenue le (JJ/MM/AAAA)', 'day-first'],
    ['Gültig bis (TT.MM.JJJJ)', 'day-first'],
    ['Gültig bis (MM/JJJJ)', 'not-needed'],
    ['Scadenza gg/mm/aaaa', 'day-first'],
    ['Expires', 'not-needed'],
  ])('is stated by a heading: %s', (heading, verdict) => {
    const tally = newOrderTally();
    tallyHeading(tally, heading);
    expect(orderVerdict(tally)).toBe(verdict);
  });
});

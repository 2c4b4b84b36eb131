import { describe, expect, it } from 'vitest';
import { closingChoices } from '../../../src/domain/points/closing-choices.ts';
import type { ClosingCombination, ClosingDeal } from '../../../src/domain/points/closing-deals.ts';
import type { DealOrigin } from '../../../src/domain/points/deal-question.ts';

function closing(minor: number, deal: DealOrigin = 'sourced', manages = false): ClosingDeal {
  return {
    option: { deal, market: 'US', currency: 'USD', manages },
    amount: { minor, currency: 'USD' },
    growth: false,
  };
}

function amounts(combinations: readonly ClosingCombination[], most = 9) {
  return closingChoices(combinations, most).map((deals) => deals.map(({ amount }) => amount.minor));
}

describe('closingChoices', () => {
  it('puts the smallest amount first, and one deal before two', () => {
    expect(
      amounts([
        [closing(70)],
        [closing(20, 'assisted'), closing(30, 'sourced')],
        [closing(50, 'assisted')],
        [closing(10, 'assisted', true)],
      ]),
    ).toEqual([[10], [50], [20, 30], [70]]);
  });

  it('shows two splits of the same deals once, by the smaller one', () => {
    expect(
      amounts([
        [closing(90, 'assisted', true), closing(30)],
        [closing(40), closing(60, 'assisted', true)],
      ]),
    ).toEqual([[40, 60]]);
  });

  it('stops at a handful', () => {
    expect(amounts([[closing(1)], [closing(2, 'assisted')], [closing(3, 'sourced', true)]], 2)).toEqual([[1], [2]]);
    expect(amounts([])).toEqual([]);
  });
});

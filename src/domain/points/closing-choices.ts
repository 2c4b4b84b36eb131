import type { ClosingCombination } from './closing-deals.ts';

/**
 * The few of many combinations that are worth showing: those that take the smallest amount a month in all, one deal
 * before two of the same amount, and of two that differ only in how they are split the smaller one. All are expected in
 * one currency, as `closingDeals` gives them for it.
 */
export function closingChoices(
  combinations: readonly ClosingCombination[],
  most: number,
): readonly ClosingCombination[] {
  const seen = new Set<string>();
  return combinations
    .toSorted((a, b) => amountOf(a) - amountOf(b) || a.length - b.length)
    .filter((combination) => {
      const kinds = kindsOf(combination);
      if (seen.has(kinds)) return false;
      seen.add(kinds);
      return true;
    })
    .slice(0, most);
}

function amountOf(combination: ClosingCombination): number {
  return combination.reduce((sum, { amount }) => sum + amount.minor, 0);
}

function kindsOf(combination: ClosingCombination): string {
  const kinds = combination.map(({ option: { market, currency, deal, manages } }) =>
    [market, currency, deal, manages].join(' '),
  );
  return kinds.toSorted().join(', ');
}

import { canonicalText } from './canonical-text.ts';
import { sameValue } from './same-value.ts';

/** What decides between two versions of a row, the weightiest first; of two ranks the greater one is newer. */
export type RankOf<R> = (row: R) => readonly number[];

/**
 * The newer of two versions of one row. Where the ranks are the same and the rows are not, their texts decide, so that every
 * device decides alike: the order is total, which makes merging commutative, associative and idempotent.
 */
export function newerOf<R>(a: R, b: R, rankOf: RankOf<R>): R {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  for (const [index, of] of rankA.entries()) {
    const other = rankB[index] ?? 0;
    if (of !== other) return of > other ? a : b;
  }
  if (sameValue(a, b)) return a;
  return canonicalText(a) > canonicalText(b) ? a : b;
}

/** Both lists as one, with one version of every row: the newer one. In the order of their keys. */
export function mergeRows<R>(
  mine: readonly R[],
  theirs: readonly R[],
  keyOf: (row: R) => string,
  rankOf: RankOf<R>,
): readonly R[] {
  const merged = new Map<string, R>();
  for (const row of [...mine, ...theirs]) {
    const other = merged.get(keyOf(row));
    merged.set(keyOf(row), other === undefined ? row : newerOf(other, row, rankOf));
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/**
 * The number of slips that lead from one word to another: a letter added, left out, replaced, or two neighbours swapped.
 * Counting stops at `limit`; `limit + 1` then stands for "more".
 */
export function editDistance(from: string, to: string, limit: number): number {
  const more = limit + 1;
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) > limit) return more;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const next: number[] = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwap ? at(beforeLast, column - 2) + 1 : more;
      next.push(Math.min(replaced, swapped, at(last, column) + 1, at(next, column - 1) + 1));
    }
    if (Math.min(...next) > limit) return more;
    beforeLast = last;
    last = next;
  }
  return Math.min(at(last, to.length), more);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

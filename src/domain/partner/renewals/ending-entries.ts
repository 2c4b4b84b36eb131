import type { PointEntry } from '../../points/ledger.ts';
import type { Renewal } from '../renewal.ts';

/** An entry that losing a renewal could end, and whether the renewal names its product line. */
export interface EndingEntry {
  readonly entry: PointEntry;
  readonly suggested: boolean;
}

/**
 * The entries of a client that still run on the day of the renewal, so that they can end on it. Those whose product line
 * the renewal names are suggested; all of them where it names none of them.
 */
export function endingEntries(
  { products, renewsOn }: Pick<Renewal, 'products' | 'renewsOn'>,
  entries: readonly PointEntry[],
): readonly EndingEntry[] {
  const named = new Set(products.map(folded));
  const running = entries
    .filter(({ soldOn, endedOn }) => soldOn <= renewsOn && (endedOn === null || endedOn > renewsOn))
    .map((entry) => ({ entry, suggested: named.has(folded(entry.productLine)) }));
  if (running.some(({ suggested }) => suggested)) return running;
  return running.map(({ entry }) => ({ entry, suggested: true }));
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

import { createBreather } from './import/breather.ts';

/** Ends the present task where it has gone on for long. It may throw where what is worked out is wanted no more. */
export type Pause = () => Promise<void> | undefined;

/** A pause for long work that starts now. */
export function createPause(): Pause {
  const breather = createBreather();
  return () => (breather.isDue() ? breather.breathe() : undefined);
}

/** How many items are gone through between two looks at the clock. */
const STRETCH = 200;

/** As `Array.map`, with the page getting its turn in between. */
export async function mapped<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Result,
  pause: Pause,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    results.push(make(item));
    if (at % STRETCH === STRETCH - 1) await pause();
  }
  return results;
}

/** As `Array.flatMap`, with the page getting its turn in between. */
export async function flatMapped<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => readonly Result[],
  pause: Pause,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    for (const result of make(item)) results.push(result);
    if (at % STRETCH === STRETCH - 1) await pause();
  }
  return results;
}

/** As `Array.filter`, with the page getting its turn in between. */
export function filtered<Item>(
  items: readonly Item[],
  isWanted: (item: Item) => boolean,
  pause: Pause,
): Promise<readonly Item[]> {
  return flatMapped(items, (item) => (isWanted(item) ? [item] : []), pause);
}

/** As `Array.toSorted`, equal items in their order too, with the page getting its turn in between. */
export async function sorted<Item>(
  items: readonly Item[],
  order: (a: Item, b: Item) => number,
  pause: Pause,
): Promise<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += STRETCH) {
    runs.push(items.slice(from, from + STRETCH).sort(order));
    await pause();
  }
  while (runs.length > 1) {
    const next: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      next.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], order, pause));
    runs = next;
  }
  return runs[0] ?? [];
}

async function merged<Item>(
  first: readonly Item[],
  second: readonly Item[],
  order: (a: Item, b: Item) => number,
  pause: Pause,
): Promise<readonly Item[]> {
  if (second.length === 0) return first;
  const all: Item[] = [];
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    const [a, b] = [first[i] as Item, second[j] as Item];
    const fromFirst = order(a, b) <= 0;
    all.push(fromFirst ? a : b);
    if (fromFirst) i += 1;
    else j += 1;
    if (all.length % STRETCH === 0) await pause();
  }
  return all.concat(first.slice(i), second.slice(j));
}

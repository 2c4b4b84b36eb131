import { openWorld } from '../../jobs/open-world.ts';
import type { World } from '../../jobs/world.ts';

export type Gate =
  | { readonly kind: 'opening' | 'open' | 'blocked' | 'newer' | 'replaced' | 'torn' }
  | { readonly kind: 'failed'; readonly detail: string };

/** How far the opening of a world's database is, and everything that happens to it afterwards. */
export interface DatabaseOpening {
  readonly gate: () => Gate;
  /** Tells of every change; what it gives back ends that. */
  readonly follow: (changed: () => void) => () => void;
  /** When there is something to show other than that it opens. */
  readonly settled: Promise<void>;
}

const openings = new WeakMap<World, DatabaseOpening>();

/** The opening of a world's database, begun by whoever asks first: a page may begin it before React is there to ask. */
export function openingOf(world: World): DatabaseOpening {
  const known = openings.get(world);
  if (known !== undefined) return known;
  const opening = begin(world);
  openings.set(world, opening);
  return opening;
}

function begin(world: World): DatabaseOpening {
  let gate: Gate = { kind: 'opening' };
  const followers = new Set<() => void>();
  const { promise: settled, resolve } = Promise.withResolvers<void>();
  const turn = (next: Gate) => {
    gate = next;
    resolve();
    for (const changed of followers) changed();
  };
  void openWorld(world, {
    onBlocked: () => turn({ kind: 'blocked' }),
    onReplaced: () => turn({ kind: 'replaced' }),
  }).then((outcome) => {
    if (outcome.kind !== 'failed') return turn(outcome);
    console.error('The database did not open', outcome.error);
    turn({ kind: 'failed', detail: String(outcome.error) });
  });
  return {
    gate: () => gate,
    follow: (changed) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
    settled,
  };
}

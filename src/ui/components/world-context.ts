import { createContext, useContext } from 'react';
import type { World } from '../../jobs/world.ts';

export const WorldContext = createContext<World | null>(null);

/** What the jobs of this page work on. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (world === null) throw new Error('A page must be wrapped in WorldContext.');
  return world;
}

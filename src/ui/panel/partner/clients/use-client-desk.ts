import type { World } from '../../../../jobs/world.ts';
import { type ClientDesk, readClientDesk } from '../../../../store/queries/client-desk.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';

/** As it was read last, so that coming back to the list waits for nothing. */
const kept = new WeakMap<World['database'], ClientDesk>();

/** Whether it is there without reading. */
export function isDeskKept(database: World['database']): boolean {
  return kept.has(database);
}

/**
 * What the list shows beside the ledger, followed; undefined until it is read for the first time. Nothing is read before it
 * is wanted.
 */
export function useClientDesk(wanted = true): ClientDesk | undefined {
  const { database } = useWorld();
  const read = useLive(async () => {
    if (!wanted) return undefined;
    const desk = await readClientDesk(database);
    kept.set(database, desk);
    return desk;
  }, [database, wanted]);
  return read ?? kept.get(database);
}

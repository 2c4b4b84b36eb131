import type { Undoable } from '../../components/undoable.ts';
import { readRoute, replaceRoute } from '../route.ts';

/** A pass that was kept. Once it is taken back, its certification's page no longer asks for the new dates that it brought. */
export function leavingRenewed(logged: Undoable, certificationId: string): Undoable {
  const { undo } = logged;
  if (undo === undefined) return logged;
  const leave = async () => {
    const outcome = await undo();
    const { path, query } = readRoute(location.hash);
    const page = `/certifications/${certificationId}`;
    if (outcome.kind === 'done' && path === page && query.has('renewed')) replaceRoute(page);
    return outcome;
  };
  return { ...logged, undo: leave };
}

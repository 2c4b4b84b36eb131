import type { PartnerFigures } from '../../../domain/partner/progress/partner-figures.ts';
import { changePartnerFigures } from '../../../store/changes/partner-figures.ts';
import type { World } from '../../world.ts';

export interface SavedFigures {
  readonly kind: 'done';
  readonly undo: () => Promise<SavedFigures>;
}

/** Keeps figures that the user read; gives what takes them back, and only them. Nothing that is watched depends on them. */
export async function saveFigures(world: World, change: Partial<PartnerFigures>): Promise<SavedFigures> {
  const before = await changePartnerFigures(world.database, change);
  return { kind: 'done', undo: () => saveFigures(world, before) };
}

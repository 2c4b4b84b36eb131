import { dropDraft, keepDraft } from '../store/changes/drafts.ts';
import type { World } from './world.ts';

/** Keeps what was typed into a form, so that closing the page loses nothing. */
export function saveDraft(world: World, key: string, value: unknown): Promise<void> {
  return keepDraft(world.database, key, value, world.now());
}

export function discardDraft(world: World, key: string): Promise<void> {
  return dropDraft(world.database, key);
}

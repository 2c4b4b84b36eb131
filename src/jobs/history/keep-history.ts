import { isTidyingDue } from '../../domain/history/history-span.ts';
import { tidyHistory } from '../../store/changes/tidy-history.ts';
import { readHistoryNote } from '../../store/queries/history-note.ts';
import type { World } from '../world.ts';

/** Tidies the history where that is due. That it could not be done is no reason to stop the watch. */
export async function keepHistory({ database, now }: World): Promise<void> {
  try {
    if (isTidyingDue(await readHistoryNote(database), now())) await tidyHistory(database, now());
  } catch (error) {
    console.error('The history was not tidied', error);
  }
}

import { discardDraft, saveDraft } from './save-draft.ts';
import type { World } from './world.ts';

/** The draft that the import screen starts from. */
export const IMPORT_DRAFT = 'import';
/** What was corrected and ticked there; it belongs to the other draft and goes with it. */
export const IMPORT_CHOICES = 'import-choices';

/**
 * Reads the page in front and opens the import screen on it. Nothing is saved of it before the user confirms there.
 * Reading comes first, since opening the panel closes the popup; it takes far less than a click stays fresh.
 */
export async function importPage(world: World): Promise<'open-panel' | 'not-granted' | 'not-a-page'> {
  const answer = await world.browser.readActivePage();
  if (answer.kind !== 'page') return answer.kind;
  // First, so that choices never stand beside a page they were not made for.
  await discardDraft(world, IMPORT_CHOICES);
  await saveDraft(world, IMPORT_DRAFT, { kind: 'page', page: answer.page });
  await world.browser.openPanel('/certifications/import');
  return 'open-panel';
}

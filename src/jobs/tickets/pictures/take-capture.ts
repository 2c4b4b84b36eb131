import type { PageSearch } from '../../../browser/capture-tab.ts';
import { NO_EDITS } from '../../../domain/tickets/pictures/edits.ts';
import { fitsView, proposedMasks } from '../../../domain/tickets/pictures/page-findings.ts';
import { CAPTURE_DRAFT } from '../../../domain/tickets/pictures/picture-edits-key.ts';
import { readPictureHeader } from '../../../domain/tickets/pictures/picture-header.ts';
import type { Size } from '../../../domain/tickets/pictures/rectangle.ts';
import { dropDraft, keepDraft } from '../../../store/changes/drafts.ts';
import { dropPictureEdits } from '../../../store/changes/picture-change.ts';
import { isDiskFull } from '../../../store/is-disk-full.ts';
import type { KeptCapture, WaitingCapture } from '../../../store/queries/waiting-captures.ts';
import type { World } from '../../world.ts';

/** `waiting`: it is kept for the panel to take up. Nothing is shown or sent before the user has looked at it there. */
export type CaptureOutcome =
  | { readonly kind: 'waiting'; readonly key: string }
  | { readonly kind: 'not-granted' | 'not-a-page' | 'too-soon' | 'disk-full' };

/**
 * Takes a picture of the tab in front, with proposals of what to mask. Only right after a click on the toolbar icon, a menu
 * entry or a key of ours: a browser grants it for that tab alone.
 */
export async function takeCapture(world: World): Promise<CaptureOutcome> {
  const taken = await world.browser.captureTab();
  if (taken.kind !== 'captured') return { kind: taken.kind };
  const { picture, title, search } = taken.capture;
  const header = readPictureHeader(new Uint8Array(await picture.arrayBuffer()));
  // A window of no height, or one of enormous size.
  if (header.kind === 'refused') return { kind: 'not-a-page' };
  const { width, height } = header;
  const marks = search === null ? [] : proposedMasks(search.findings, search.view, { width, height });
  const value: KeptCapture = {
    picture,
    title,
    width,
    height,
    edits: { ...NO_EDITS, marks },
    search: search === null ? 'none' : searchOf(search, { width, height }),
  };
  const key = `${CAPTURE_DRAFT}${world.newId()}`;
  try {
    await keepDraft(world.database, key, value, world.now());
    return { kind: 'waiting', key };
  } catch (error) {
    if (isDiskFull(error)) return { kind: 'disk-full' };
    throw error;
  }
}

function searchOf({ moved, unread, view }: PageSearch, picture: Size): KeptCapture['search'] {
  if (moved || !fitsView(view, picture)) return 'moved';
  return unread > 0 ? 'in-part' : 'whole';
}

/** Throws a capture that waits away; its outcome brings it back as long as this page is open. */
export async function discardCapture(
  world: World,
  capture: WaitingCapture,
): Promise<{ readonly kind: 'done'; readonly undo: () => Promise<{ readonly kind: 'done' }> }> {
  const { key, takenAt, ...value } = capture;
  await dropDraft(world.database, key);
  await dropPictureEdits(world.database, key);
  return {
    kind: 'done',
    undo: async () => {
      await keepDraft(world.database, key, value, takenAt);
      return { kind: 'done' };
    },
  };
}

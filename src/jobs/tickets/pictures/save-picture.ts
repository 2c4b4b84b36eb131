import { newRow, revised } from '../../../domain/row.ts';
import { drawingPlan, shrinkingPlan } from '../../../domain/tickets/pictures/drawing-plan.ts';
import { maskedCount, type PictureEdits } from '../../../domain/tickets/pictures/edits.ts';
import { PICTURE_LIMITS } from '../../../domain/tickets/pictures/picture-limits.ts';
import type { TicketPicture } from '../../../domain/tickets/ticket-picture.ts';
import { readPictures } from '../../../store/queries/ticket-pictures.ts';
import type { WaitingCapture } from '../../../store/queries/waiting-captures.ts';
import { discardDraft } from '../../save-draft.ts';
import type { World } from '../../world.ts';
import { changePictures, type PictureOutcome } from './change-pictures.ts';
import { nextOrder } from './import-pictures.ts';

export type SavePictureOutcome = PictureOutcome | { readonly kind: 'unreadable' | 'too-many' };

export interface SavedEdits {
  readonly name: string;
  readonly edits: PictureEdits;
  /** Keeps what the picture was before as a picture of its own. Without it nothing of that stays on the disk. */
  readonly original: { readonly name: string } | null;
}

/** Draws the edits into a picture of a ticket, in place of what it was. */
export async function saveEditedPicture(
  world: World,
  picture: TicketPicture,
  { name, edits, original }: SavedEdits,
): Promise<SavePictureOutcome> {
  const there = await readPictures(world.database, picture.ticketId);
  if (original !== null && there.length >= PICTURE_LIMITS.perTicket) return { kind: 'too-many' };
  const drawn = await draw(world, picture.blob, picture.kind, edits);
  if (drawn === 'unreadable') return { kind: 'unreadable' };
  const now = world.now();
  const redactions = picture.redactions + drawn.redactions;
  const edited = revised(picture, { ...drawn, name, redactions }, now);
  if (original === null) return changePictures(world, [edited]);
  const before = { ...picture, ...newRow(world.newId(), now), name: original.name, order: nextOrder(there) };
  return changePictures(world, [edited, before]);
}

/** Makes a capture that waits a picture of a ticket, with the edits drawn into it. It then waits no longer. */
export async function saveCapture(
  world: World,
  ticketId: string,
  capture: WaitingCapture,
  { name, edits, original }: SavedEdits,
): Promise<SavePictureOutcome> {
  const there = await readPictures(world.database, ticketId);
  const wanted = original === null ? 1 : 2;
  if (there.length + wanted > PICTURE_LIMITS.perTicket) return { kind: 'too-many' };
  const drawn = await draw(world, capture.picture, 'image/png', edits);
  if (drawn === 'unreadable') return { kind: 'unreadable' };
  const order = nextOrder(there);
  const row = { ...newRow(world.newId(), world.now()), ticketId, name, order, ...drawn };
  const before = original === null ? null : await whole(world, capture, { ...row, name: original.name });
  const outcome = await changePictures(world, before === null ? [row] : [row, before]);
  if (outcome.kind === 'done') await discardDraft(world, capture.key);
  return outcome;
}

async function whole(world: World, capture: WaitingCapture, like: TicketPicture): Promise<TicketPicture | null> {
  const painted = await world.browser.paintPicture(capture.picture, (size) => shrinkingPlan(size, Infinity), like.kind);
  if (painted === 'unreadable') return null;
  const { blob, width, height } = painted;
  const row = newRow(world.newId(), world.now());
  return { ...like, ...row, order: like.order + 1, redactions: 0, blob, width, height, bytes: blob.size };
}

type Drawn = Pick<TicketPicture, 'blob' | 'bytes' | 'kind' | 'width' | 'height' | 'redactions'>;

async function draw(
  world: World,
  source: Blob,
  kind: TicketPicture['kind'],
  edits: PictureEdits,
): Promise<Drawn | 'unreadable'> {
  let redactions = 0;
  const painted = await world.browser.paintPicture(
    source,
    (size) => {
      redactions = maskedCount(edits, size);
      return drawingPlan(edits, size);
    },
    kind,
  );
  if (painted === 'unreadable') return 'unreadable';
  const { blob, width, height } = painted;
  return { blob, bytes: blob.size, kind, width, height, redactions };
}

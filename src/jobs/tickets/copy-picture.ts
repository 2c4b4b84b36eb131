import { shrinkingPlan } from '../../domain/tickets/pictures/drawing-plan.ts';
import type { TicketPicture } from '../../domain/tickets/ticket-picture.ts';
import { readPicture } from '../../store/queries/ticket-pictures.ts';
import type { World } from '../world.ts';

export type CopyOutcome = 'copied' | 'refused' | 'unreadable';

/** What a promise inside the clipboard's own work fails with; never leaves this file. */
class Unreadable extends Error {}

/** Copies one picture. Clipboards take PNG alone, so others are drawn as one first. */
export async function copyPicture(world: World, id: string): Promise<CopyOutcome> {
  const png = pngOf(world, id);
  // Told below; the clipboard may not ask for it at all.
  png.catch(() => undefined);
  try {
    const copied = await world.browser.copyBlobs({ 'image/png': png });
    return copied ? 'copied' : 'refused';
  } catch (error) {
    // Browsers wrap what went wrong in an error of their own.
    const why: unknown = await png.then(
      () => error,
      (reason) => reason,
    );
    if (why instanceof Unreadable) return 'unreadable';
    throw error;
  }
}

async function pngOf(world: World, id: string): Promise<Blob> {
  const picture = await readPicture(world.database, id).catch(() => null);
  if (picture === null) throw new Unreadable();
  return picture.kind === 'image/png' ? picture.blob : drawn(world, picture);
}

async function drawn(world: World, { blob }: TicketPicture): Promise<Blob> {
  const painted = await world.browser.paintPicture(blob, (size) => shrinkingPlan(size, Infinity), 'image/png');
  if (painted === 'unreadable') throw new Unreadable();
  return painted.blob;
}

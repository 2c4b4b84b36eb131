import { buried, takenBack } from '../../../domain/row.ts';
import type { TicketPicture } from '../../../domain/tickets/ticket-picture.ts';
import type { EpochMs } from '../../../domain/time.ts';
import type { Changed } from '../../../store/changes/kept-rows.ts';
import { keepPictures } from '../../../store/changes/picture-change.ts';
import type { World } from '../../world.ts';

/**
 * How a change of pictures ended. `disk-full`: the browser had no room for it; nothing was changed, and texts, which are
 * kept by themselves, are as they were.
 */
export type PictureOutcome =
  | { readonly kind: 'done'; readonly undo: () => Promise<PictureOutcome> }
  | { readonly kind: 'changed-elsewhere' | 'gone' | 'disk-full' };

/** Keeps pictures as they shall be. */
export async function changePictures(world: World, pictures: readonly TicketPicture[]): Promise<PictureOutcome> {
  const kept = await keepPictures(world.database, pictures);
  if (typeof kept === 'string') return { kind: kept };
  // What was before lives on in this page alone, until it is closed.
  return {
    kind: 'done',
    undo: () =>
      changePictures(
        world,
        kept.map((change) => reversed(change, world.now())),
      ),
  };
}

/** A picture as if it had never been added: its pixels go at once, only its place and name stay. */
export function buriedPicture(picture: TicketPicture, now: EpochMs): TicketPicture {
  return { ...buried(picture, now), blob: new Blob([], { type: picture.kind }), bytes: 0 };
}

function reversed(change: Changed<TicketPicture>, now: EpochMs): TicketPicture {
  return change.before === undefined ? buriedPicture(change.after, now) : takenBack(change, now);
}

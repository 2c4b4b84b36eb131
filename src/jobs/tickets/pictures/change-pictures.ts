import { buried, takenBack } from '../../../domain/row.ts';
import type { TicketPicture } from '../../../domain/tickets/ticket-picture.ts';
import type { EpochMs } from '../../../domain/time.ts';
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
  const kept = await keepPictures(world.database, pictures).catch(diskFull);
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

/** A picture as deleted: its pixels go at once, only its place and name stay. */
export function buriedPicture(picture: TicketPicture, now: EpochMs): TicketPicture {
  return { ...buried(picture, now), blob: new Blob([], { type: picture.kind }), bytes: 0 };
}

function reversed(change: Parameters<typeof takenBack<TicketPicture>>[0], now: EpochMs): TicketPicture {
  return change.before === undefined ? buriedPicture(change.after, now) : takenBack(change, now);
}

/** Browsers refuse the write itself or break its transaction off; both mean that there was no room. */
export function diskFull(error: unknown): 'disk-full' {
  if (error instanceof Error && /^(?:QuotaExceeded|Abort)Error$/.test(error.name)) return 'disk-full';
  throw error;
}

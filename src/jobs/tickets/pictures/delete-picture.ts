import { buried } from '../../../domain/row.ts';
import { dropPicture, dropPictureEdits } from '../../../store/changes/picture-change.ts';
import { readPicture } from '../../../store/queries/ticket-pictures.ts';
import type { World } from '../../world.ts';
import { changePictures, type PictureOutcome } from './change-pictures.ts';

/** Deletes a picture. Its pixels stay as long as the history does, so that it can be brought back. */
export async function deletePicture(world: World, id: string): Promise<PictureOutcome> {
  const picture = await readPicture(world.database, id);
  if (picture === null) return { kind: 'gone' };
  await dropPictureEdits(world.database, id);
  return changePictures(world, [buried(picture, world.now())]);
}

/** Deletes a picture that cannot be read. There is nothing that could be taken back. */
export async function deleteBrokenPicture(world: World, id: string): Promise<{ readonly kind: 'done' }> {
  await dropPicture(world.database, id);
  return { kind: 'done' };
}

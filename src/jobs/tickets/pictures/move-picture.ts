import { revised } from '../../../domain/row.ts';
import { readPicture } from '../../../store/queries/ticket-pictures.ts';
import { readWholePictures } from '../../../store/queries/whole-pictures.ts';
import type { World } from '../../world.ts';
import { changePictures, type PictureOutcome } from './change-pictures.ts';

/** Moves a picture one place up (-1) or down (1) among those of its ticket; `gone` where there is no such place. */
export async function movePicture(world: World, id: string, by: -1 | 1): Promise<PictureOutcome> {
  const picture = await readPicture(world.database, id);
  const all = picture === null ? [] : await readWholePictures(world.database, picture.ticketId);
  const from = all.findIndex((row) => row.id === id);
  const self = all[from];
  const other = all[from + by];
  if (self === undefined || other === undefined) return { kind: 'gone' };
  const now = world.now();
  const swapped = all.map((row) => (row.id === self.id ? other : row.id === other.id ? self : row));
  // Two pages may have given the same place twice, so places are given anew where they are not what they should be.
  const moved = swapped.flatMap((row, order) => (row.order === order ? [] : [revised(row, { order }, now)]));
  return changePictures(world, moved);
}

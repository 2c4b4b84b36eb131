import { saveFile } from '../../browser/save-file.ts';
import { fileNameOf, pictureExtension } from '../../domain/tickets/pictures/file-names.ts';
import { readPicture } from '../../store/queries/ticket-pictures.ts';
import type { World } from '../world.ts';

/** Hands one picture to the user as a file. Only a page can, see `saveFile`. */
export async function savePictureFile(world: World, id: string): Promise<'saved' | 'unreadable'> {
  const picture = await readPicture(world.database, id).catch(() => null);
  if (picture === null) return 'unreadable';
  saveFile(`${fileNameOf(picture.name, 'picture')}.${pictureExtension(picture.kind)}`, picture.kind, picture.blob);
  return 'saved';
}

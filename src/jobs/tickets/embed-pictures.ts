import type { EmbeddedPicture } from '../../domain/tickets/pictures/ticket-html.ts';
import { readWholePictures } from '../../store/queries/whole-pictures.ts';
import { createBreather } from '../import/breather.ts';
import type { World } from '../world.ts';

/** The pictures of a ticket as addresses that hold them, for a text that must carry its pictures with it. */
export async function embedPictures(world: World, ticketId: string): Promise<readonly EmbeddedPicture[]> {
  const breather = createBreather();
  const embedded: EmbeddedPicture[] = [];
  for (const { name, width, height, kind, blob } of await readWholePictures(world.database, ticketId)) {
    const bytes = await blob.bytes().catch(() => null);
    // Its card says that it is broken; the others are copied all the same.
    if (bytes === null || bytes.length === 0) continue;
    embedded.push({ name, width, height, data: `data:${kind};base64,${bytes.toBase64()}` });
    if (breather.isDue()) await breather.breathe();
  }
  return embedded;
}

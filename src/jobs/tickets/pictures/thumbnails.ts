import { shrinkingPlan } from '../../../domain/tickets/pictures/drawing-plan.ts';
import type { PictureMeta } from '../../../domain/tickets/ticket-picture.ts';
import { readPicture } from '../../../store/queries/ticket-pictures.ts';
import type { World } from '../../world.ts';

export type Thumbnail = Blob | 'unreadable';

/** The longest side, in pixels: twice what a card shows, for fine screens. */
const LONGEST_SIDE = 192;
/** About 20 kB each. */
const MOST_KEPT = 200;

interface Workshop {
  /** Made once for each revision of a picture, for as long as the page is open. */
  readonly made: Map<string, Promise<Thumbnail>>;
  queue: Promise<unknown>;
}

const workshops = new WeakMap<World, Workshop>();

/**
 * A small picture of a picture. Only one is made at a time: each decodes a whole picture, and fifty at once would take the
 * machine's memory and the page's attention.
 */
export function thumbnailOf(world: World, { id, revision }: PictureMeta): Promise<Thumbnail> {
  const shop = workshopOf(world);
  const key = `${id}|${revision}`;
  const known = shop.made.get(key);
  if (known !== undefined) return known;
  const made = shop.queue.then(() => make(world, id));
  shop.queue = made.catch(() => undefined);
  shop.made.set(key, made);
  const [oldest] = shop.made.keys();
  if (shop.made.size > MOST_KEPT && oldest !== undefined) shop.made.delete(oldest);
  return made;
}

function workshopOf(world: World): Workshop {
  const shop = workshops.get(world) ?? { made: new Map(), queue: Promise.resolve() };
  workshops.set(world, shop);
  return shop;
}

async function make(world: World, id: string): Promise<Thumbnail> {
  const picture = await readPicture(world.database, id).catch(() => null);
  if (picture === null) return 'unreadable';
  const painted = await world.browser.paintPicture(
    picture.blob,
    (size) => shrinkingPlan(size, LONGEST_SIDE),
    'image/webp',
  );
  return painted === 'unreadable' ? 'unreadable' : painted.blob;
}

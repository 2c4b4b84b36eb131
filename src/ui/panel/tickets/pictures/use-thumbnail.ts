import { type RefObject, useEffect, useState } from 'react';
import type { PictureMeta } from '../../../../domain/tickets/ticket-picture.ts';
import { type Thumbnail, thumbnailOf } from '../../../../jobs/tickets/pictures/thumbnails.ts';
import { useWorld } from '../../../components/world-context.ts';

/** Made a little before it is scrolled to. */
const AHEAD = '300px';

/** A small picture of a picture, made when its card comes into view; null until then. */
export function useThumbnail(card: RefObject<Element | null>, picture: PictureMeta): Thumbnail | null {
  const world = useWorld();
  const [near, setNear] = useState(false);
  const [made, setMade] = useState<Thumbnail | null>(null);
  useEffect(() => {
    const { current } = card;
    if (current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [card]);
  useEffect(() => {
    if (!near) return undefined;
    let wanted = true;
    void thumbnailOf(world, picture).then((thumbnail) => {
      if (wanted) setMade(thumbnail);
    });
    return () => {
      wanted = false;
    };
  }, [world, near, picture]);
  return made;
}

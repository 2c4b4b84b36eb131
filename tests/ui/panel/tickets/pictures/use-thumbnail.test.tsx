import { act, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PictureMeta } from '../../../../../src/domain/tickets/ticket-picture.ts';
import { useThumbnail } from '../../../../../src/ui/panel/tickets/pictures/use-thumbnail.ts';
import { renderTicketPart, type WatchedView, watchView } from '../../../../fixtures/picture-page.tsx';
import { picture } from '../../../../fixtures/picture-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

let view: WatchedView;

beforeEach(() => {
  view = watchView({ inView: false });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Card({ of }: { readonly of: PictureMeta }) {
  const card = useRef<HTMLParagraphElement>(null);
  const thumbnail = useThumbnail(card, of);
  return <p ref={card}>{thumbnail === null ? 'waits' : thumbnail === 'unreadable' ? 'unreadable' : 'made'}</p>;
}

it('is made only when its card comes into view', async () => {
  const world = testWorld();
  await world.database.ticketPictures.add(picture());
  await renderTicketPart(<Card of={picture()} />, world);
  screen.getByText('waits');
  expect(world.browser.painted).toEqual([]);
  act(() => view.scrollTo());
  await screen.findByText('made');
  expect(world.browser.painted).toHaveLength(1);
});

it('tells a picture that cannot be read', async () => {
  await renderTicketPart(<Card of={picture()} />);
  act(() => view.scrollTo());
  await screen.findByText('unreadable');
});

it('looks no longer once its card is gone', async () => {
  const { unmount } = await renderTicketPart(<Card of={picture()} />);
  unmount();
  expect(view.observers.size).toBe(0);
});

import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PictureCard } from '../../../../../src/ui/panel/tickets/pictures/PictureCard.tsx';
import { renderTicketPart, type WatchedView, watchView } from '../../../../fixtures/picture-page.tsx';
import { picture } from '../../../../fixtures/picture-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

let view: WatchedView;
const acts = { copy: vi.fn(), save: vi.fn(), move: vi.fn(), remove: vi.fn(), removeBroken: vi.fn() };

beforeEach(() => {
  view = watchView({ inView: false });
  for (const act of Object.values(acts)) act.mockReset();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function card(kept = picture()) {
  const world = testWorld();
  await world.database.ticketPictures.add(kept);
  return renderTicketPart(
    <ul>
      <PictureCard picture={kept} first={false} last={false} acts={acts} onEdit={() => {}} />
    </ul>,
    world,
  );
}

it('shows a small picture once it is in view, and gives its memory back', async () => {
  const { container, unmount } = await card();
  expect(container.querySelector('img')).toBeNull();
  act(() => view.scrollTo());
  await vi.waitFor(() => expect(container.querySelector('img')?.src).toBe('blob:picture-1'));
  unmount();
  expect([...view.shown]).toEqual([]);
});

it('does with it what is asked', async () => {
  const { user } = await card();
  for (const name of ['Copy Contacts', 'Save Contacts as a file', 'Move Contacts up', 'Move Contacts down']) {
    await user.click(screen.getByRole('button', { name }));
  }
  await user.click(screen.getByRole('button', { name: 'Delete Contacts' }));
  expect(acts.copy).toHaveBeenCalledWith('p-1');
  expect(acts.save).toHaveBeenCalledWith('p-1');
  expect(acts.move.mock.calls).toEqual([
    ['p-1', -1],
    ['p-1', 1],
  ]);
  expect(acts.remove).toHaveBeenCalledWith('p-1');
});

it('says that its file is lost, once it was looked for', async () => {
  await card(picture({ blob: new Blob([]) }));
  act(() => view.scrollTo());
  await screen.findByText('This picture cannot be read any more');
});

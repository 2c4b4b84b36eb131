import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePictureActs } from '../../../../../src/ui/panel/tickets/pictures/use-picture-acts.ts';
import { onFullDisk } from '../../../../fixtures/full-disk.ts';
import { renderTicketPart } from '../../../../fixtures/picture-page.tsx';
import { picture } from '../../../../fixtures/picture-rows.ts';
import { savedFiles, watchSavedFiles } from '../../../../fixtures/saved-files.ts';
import { testWorld } from '../../../../fixtures/world.ts';

beforeEach(watchSavedFiles);
afterEach(() => vi.restoreAllMocks());

function Acts() {
  const { copy, save, move, remove, removeBroken } = usePictureActs();
  const all = { copy, save, up: (id: string) => move(id, -1), remove, removeBroken };
  return Object.entries(all).map(([name, act]) => (
    <span key={name}>
      <button type="button" onClick={() => act('p-2')}>
        {name}
      </button>
      <button type="button" onClick={() => act('none')}>
        {`${name} none`}
      </button>
    </span>
  ));
}

async function acts() {
  const world = testWorld();
  await world.database.ticketPictures.bulkAdd([picture(), picture({ id: 'p-2', order: 1 })]);
  const page = await renderTicketPart(<Acts />, world);
  return { ...page, press: (name: string) => page.user.click(screen.getByRole('button', { name })) };
}

it.each([
  ['copy', 'Picture copied.'],
  ['copy none', 'This picture cannot be read any more'],
  ['save none', 'This picture cannot be read any more'],
  ['up', 'Picture moved.'],
  ['up none', /^It was deleted/],
  ['remove', 'Picture deleted.'],
  ['remove none', /^It was deleted/],
  ['removeBroken', 'Picture deleted.'],
])('says of %s: %s', async (name, sentence) => {
  const { press } = await acts();
  await press(name);
  await screen.findByText(sentence);
});

it('saves a file without a word', async () => {
  const { press } = await acts();
  await press('save');
  await expect.poll(() => savedFiles().map(({ name }) => name)).toEqual(['Contacts.png']);
});

it('says that the browser refused to copy', async () => {
  const { press, world } = await acts();
  world.browser.clipboard = 'refused';
  await press('copy');
  await screen.findByText(/^The browser did not allow the copy/);
});

it('says that a full disk changed nothing', async () => {
  const { press } = await acts();
  await onFullDisk({ from: 1, how: 'throws' }, async () => {
    await press('up');
    await screen.findByText(/^The browser has no room/);
  });
});

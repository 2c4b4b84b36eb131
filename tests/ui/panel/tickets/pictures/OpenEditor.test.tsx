import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WaitingCapture } from '../../../../../src/store/queries/waiting-captures.ts';
import { type Edited, OpenEditor } from '../../../../../src/ui/panel/tickets/pictures/OpenEditor.tsx';
import { renderTicketPart, watchView } from '../../../../fixtures/picture-page.tsx';
import { edits, foundMark, mark, picture } from '../../../../fixtures/picture-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

beforeEach(() => {
  watchView();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const capture = (): WaitingCapture => ({
  key: 'capture|1',
  takenAt: 1,
  title: 'Contacts',
  picture: new Blob(['everything']),
  width: 800,
  height: 600,
  search: 'whole',
  edits: edits(foundMark('ada')),
});

async function open(edited: Edited, before: (world: ReturnType<typeof testWorld>) => unknown = () => {}) {
  const world = testWorld();
  await before(world);
  const onClose = vi.fn();
  const page = await renderTicketPart(<OpenEditor ticketId="t-1" edited={edited} onClose={onClose} />, world);
  await screen.findByRole('button', { name: 'Save picture' });
  const rows = () => world.database.ticketPictures.toArray();
  return { ...page, onClose, rows, save: () => page.user.click(screen.getByRole('button', { name: 'Save picture' })) };
}

describe('the editor of a screenshot', () => {
  it('makes it a picture of the ticket', async () => {
    const { save, rows, onClose } = await open({ kind: 'capture', capture: capture() });
    screen.getByRole('heading', { name: 'Look through the screenshot' });
    screen.getByText(/^1 value looks personal/);
    await save();
    await screen.findByText('Picture saved, 1 value masked.');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(await rows()).toMatchObject([{ ticketId: 't-1', name: 'Contacts', redactions: 1 }]);
  });

  it('gives one without a name a name', async () => {
    const { save, rows } = await open({ kind: 'capture', capture: { ...capture(), title: '  ' } });
    await save();
    await screen.findByText(/^Picture saved/);
    expect(await rows()).toMatchObject([{ name: 'Screenshot' }]);
  });

  it('begins where it was left', async () => {
    const left = { edits: edits(foundMark('ada', { dropped: true })), name: 'Deals', keepOriginal: true };
    await open({ kind: 'capture', capture: capture() }, (world) =>
      world.database.drafts.add({ key: 'picture-edits|capture|1|0', value: left, updatedAt: 1 }),
    );
    screen.getByText('Your changes from before were kept.');
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Deals');
    expect(screen.getByRole('checkbox', { name: /ada/ })).toHaveProperty('checked', false);
  });

  it.each([
    ['unreadable', /cannot be read any more, so it could not be saved/],
    ['too-many', /no room for the original too/],
    ['gone', /deleted|gone/],
  ])('says why it was not saved: %s', async (why, sentence) => {
    const { save, onClose, user, world } = await open({ kind: 'capture', capture: capture() });
    if (why === 'unreadable') world.browser.decoded = null;
    if (why === 'gone') await world.database.tickets.clear();
    if (why === 'too-many') {
      const rows = Array.from({ length: 49 }, (_, index) => picture({ id: `q-${index}` }));
      await world.database.ticketPictures.bulkAdd(rows);
      await user.click(screen.getByRole('checkbox', { name: /^Keep the original/ }));
    }
    await save();
    await screen.findByText(sentence);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('the editor of a picture', () => {
  it('draws what was added into it, and keeps the original only when asked', async () => {
    const kept = picture({ redactions: 1 });
    const left = { edits: edits(mark()), name: 'Contacts', keepOriginal: true };
    const { save, rows } = await open({ kind: 'picture', picture: kept }, async (world) => {
      await world.database.ticketPictures.add(kept);
      await world.database.drafts.add({ key: 'picture-edits|p-1|1', value: left, updatedAt: 1 });
    });
    screen.getByRole('heading', { name: 'Edit the picture' });
    await save();
    await screen.findByText('Picture saved, 1 value masked.');
    const kinds = (await rows()).map(({ name, redactions }) => `${name}: ${redactions}`);
    expect(kinds.sort()).toEqual(['Contacts (original): 1', 'Contacts: 2']);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PictureEntry, readPictures } from '../../../../../src/store/queries/ticket-pictures.ts';
import { useLive } from '../../../../../src/ui/components/use-live.ts';
import { useWorld } from '../../../../../src/ui/components/world-context.ts';
import { PictureList } from '../../../../../src/ui/panel/tickets/pictures/PictureList.tsx';
import { renderTicketPart, watchView } from '../../../../fixtures/picture-page.tsx';
import { picture } from '../../../../fixtures/picture-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

beforeEach(() => {
  watchView();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const onEdit = vi.fn();

function Pictures({ broken }: { readonly broken: readonly PictureEntry[] }) {
  const world = useWorld();
  const entries = useLive(() => readPictures(world.database, 't-1'), [world]);
  return entries === undefined ? null : <PictureList entries={[...entries, ...broken]} onEdit={onEdit} />;
}

async function list(broken: readonly PictureEntry[] = []) {
  const world = testWorld();
  await world.database.ticketPictures.bulkAdd([
    picture(),
    picture({ id: 'p-2', order: 1, name: 'Deals', redactions: 3 }),
  ]);
  const page = await renderTicketPart(<Pictures broken={broken} />, world);
  const items = within(await screen.findByRole('list', { name: 'Pictures of this ticket' }));
  const names = () => items.getAllByRole('heading').map(({ textContent }) => textContent);
  return { ...page, items, names, press: (name: string) => page.user.click(items.getByRole('button', { name })) };
}

describe('the pictures of a ticket', () => {
  it('stand in their order, with what is known of each', async () => {
    const { names, items } = await list();
    expect(names()).toEqual(['Contacts', 'Deals']);
    expect(items.getAllByRole('listitem')[1]?.textContent).toContain('800 × 600 · 6 byte3 values masked');
  });

  it('are moved, and not beyond an end', async () => {
    const { names, items, press } = await list();
    expect(items.getByRole('button', { name: 'Move Contacts up' })).toHaveProperty('disabled', true);
    expect(items.getByRole('button', { name: 'Move Deals down' })).toHaveProperty('disabled', true);
    await press('Move Deals up');
    await waitFor(() => expect(names()).toEqual(['Deals', 'Contacts']));
    await screen.findByText('Picture moved.');
  });

  it('are edited, copied and deleted with a way back', async () => {
    const { names, press, user, world } = await list();
    await press('Edit Deals');
    expect(onEdit).toHaveBeenCalledWith('p-2');
    await press('Copy Deals');
    await screen.findByText('Picture copied.');
    expect(world.browser.copied?.has('image/png')).toBe(true);
    await press('Delete Deals');
    await waitFor(() => expect(names()).toEqual(['Contacts']));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toEqual(['Contacts', 'Deals']));
  });

  it('fail alone', async () => {
    const { names, press } = await list([{ kind: 'broken', id: 'p-9' }]);
    expect(names()).toEqual(['Contacts', 'Deals', 'This picture cannot be read any more']);
    await press('Delete the picture that cannot be read');
    await screen.findByText('Picture deleted.');
  });
});

it('says what to do first where there is none', async () => {
  await renderTicketPart(<PictureList entries={[]} onEdit={onEdit} />);
  screen.getByText(/^No picture yet\./);
});

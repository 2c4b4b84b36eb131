import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WaitingCapture } from '../../../../../src/store/queries/waiting-captures.ts';
import { CaptureNotice } from '../../../../../src/ui/panel/tickets/pictures/CaptureNotice.tsx';
import { renderTicketPart, watchView } from '../../../../fixtures/picture-page.tsx';
import { edits } from '../../../../fixtures/picture-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

beforeEach(() => {
  watchView();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function notice(title: string) {
  const world = testWorld();
  const { key, takenAt, ...value }: WaitingCapture = {
    key: 'capture|1',
    takenAt: 1,
    title,
    picture: new Blob(['pixels']),
    width: 8,
    height: 6,
    search: 'whole',
    edits: edits(),
  };
  await world.database.drafts.add({ key, value, updatedAt: takenAt });
  const onEdit = vi.fn();
  const page = await renderTicketPart(
    <ul>
      <CaptureNotice capture={{ key, takenAt, ...value }} onEdit={onEdit} />
    </ul>,
    world,
  );
  return { ...page, onEdit, waiting: () => world.database.drafts.count() };
}

it('says which page it shows, and can be taken up', async () => {
  const { user, onEdit } = await notice('Contacts');
  screen.getByRole('heading', { name: 'Screenshot of “Contacts”' });
  await user.click(screen.getByRole('button', { name: 'Look through and add' }));
  expect(onEdit).toHaveBeenCalledOnce();
});

it('has a name although its page has none', async () => {
  await notice('');
  screen.getByRole('heading', { name: 'Screenshot' });
});

it('is thrown away, and brought back', async () => {
  const { user, waiting } = await notice('Contacts');
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  await screen.findByText('Screenshot discarded.');
  expect(await waiting()).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await waiting()).toBe(1));
});

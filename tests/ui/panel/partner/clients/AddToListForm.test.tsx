// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readClientLists } from '../../../../../src/store/queries/saved-reports.ts';
import { AddToListForm } from '../../../../../src/ui/panel/partner/clients/AddToListForm.tsx';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { clientList } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const LIST = clientList();

async function form(lists: readonly (typeof LIST)[]) {
  const onDone = vi.fn();
  const page = await renderPage(
    <AddToListForm lists={lists} clientIds={['acme', 'b']} onDone={onDone} onCancel={() => undefined} />,
    { world: await deskWorld({ clientLists: lists }) },
  );
  const kept = async () => (await readClientLists(page.world.database)).map((list) => [list.name, list.clientIds]);
  return { ...page, onDone, kept };
}

it('needs a name for a new list, and keeps it once it has one', async () => {
  const { user, onDone, kept } = await form([]);
  await user.click(screen.getByRole('button', { name: 'Add 2 clients' }));
  const name = screen.getByLabelText('Name of the list');
  await waitFor(() => expect(document.activeElement).toBe(name));
  expect(name.getAttribute('aria-invalid')).toBe('true');
  await user.type(name, 'Later{Enter}');
  await screen.findByText('2 clients added to “Later”.');
  expect(await kept()).toEqual([['Later', ['acme', 'b']]]);
  expect(onDone).toHaveBeenCalledOnce();
});

it('adds to a list those that are not in it', async () => {
  const { user, kept } = await form([LIST]);
  await user.click(screen.getByRole('button', { name: 'Add 2 clients' }));
  await screen.findByText('1 client added to “To call”.');
  expect(await kept()).toEqual([['To call', ['acme', 'b']]]);
});

it('makes a new list beside those there are', async () => {
  const { user, kept } = await form([LIST]);
  await user.selectOptions(screen.getByLabelText('Into the list'), 'New list');
  await user.type(screen.getByLabelText('Name of the list'), 'A new one{Enter}');
  await screen.findByText('2 clients added to “A new one”.');
  expect(await kept()).toHaveLength(2);
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readClientLists } from '../../../../../src/store/queries/saved-reports.ts';
import { ListForm } from '../../../../../src/ui/panel/partner/reports/ListForm.tsx';
import { clientList } from '../../../../fixtures/partner-rows.ts';
import { partnerWorld } from '../../../../fixtures/partner-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function form(clientIds: readonly string[], lists = [clientList()], current = true) {
  const world = await partnerWorld({ clientLists: lists });
  const onDone = vi.fn();
  const parts = { clientIds, current, lists, kept: null, onDone };
  const page = <ListForm reportKey="k" {...parts} />;
  return { ...(await renderPage(page, { world })), world, onDone };
}
const submit = () => screen.getByRole('button', { name: 'Submit' });
const kept = async (world: Awaited<ReturnType<typeof form>>['world']) =>
  (await readClientLists(world.database)).map(({ name, clientIds }) => `${name}: ${clientIds.join()}`);

it('makes a new list under a name of its own', async () => {
  const { user, world, onDone } = await form(['b', 'a']);
  screen.getByText('The rows are of 2 clients.');
  await user.type(screen.getByLabelText('Name of the list'), 'to CALL');
  await user.click(submit());
  await screen.findByText('There is a list called “To call” already. Choose another name, or add to it.');
  await user.type(screen.getByLabelText('Name of the list'), ' back');
  await user.click(submit());
  await screen.findByText('List “to CALL back” made.');
  expect(await kept(world)).toEqual(['To call: acme', 'to CALL back: b,a']);
  expect(onDone).toHaveBeenCalledOnce();
});

it('adds to a list that is there, and is taken back', async () => {
  const { user, world } = await form(['b', 'acme']);
  await user.selectOptions(screen.getByLabelText('List'), 'Add to an existing list');
  await user.click(submit());
  await screen.findByText('Added to “To call”.');
  expect(await kept(world)).toEqual(['To call: acme,b']);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await kept(world)).toEqual(['To call: acme']));
});

it('says when all are there already, and when there is nobody to add', async () => {
  const { user, unmount } = await form(['acme']);
  await user.selectOptions(screen.getByLabelText('List'), 'Add to an existing list');
  await user.click(submit());
  await screen.findByText('All of them are in “To call” already.');
  unmount();
  const nobody = await form([], []);
  expect(screen.queryByLabelText('List')).toBeNull();
  await nobody.user.click(submit());
  expect(await kept(nobody.world)).toEqual([]);
});

it('waits for the rows that are asked for', async () => {
  const { user, world, onDone } = await form(['a'], [], false);
  await user.type(screen.getByLabelText('Name of the list'), 'Soon');
  await user.click(submit());
  await screen.findByText('Reading…');
  expect(onDone).not.toHaveBeenCalled();
  expect(await kept(world)).toEqual([]);
});

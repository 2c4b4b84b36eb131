// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readClientLists } from '../../../../../src/store/queries/saved-reports.ts';
import { ListTools } from '../../../../../src/ui/panel/partner/clients/ListTools.tsx';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { clientList } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const LIST = clientList({ clientIds: ['a', 'b'] });

async function tools(chosen: readonly string[], shownList: typeof LIST | null = null) {
  const onNoneChosen = vi.fn();
  const onListGone = vi.fn();
  const page = await renderPage(
    <ListTools
      lists={[LIST]}
      shownList={shownList}
      chosen={chosen}
      shown={['a', 'b', 'c']}
      onNoneChosen={onNoneChosen}
      onListGone={onListGone}
    />,
    { world: await deskWorld({ clientLists: [LIST] }) },
  );
  const kept = async () => (await readClientLists(page.world.database)).map(({ clientIds }) => clientIds);
  return { ...page, onNoneChosen, onListGone, kept };
}

it('keeps in a list those shown while none is chosen', async () => {
  const { user, kept } = await tools([]);
  expect(screen.queryByRole('button', { name: 'Delete list' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Keep the 3 shown in a list' }));
  await user.click(screen.getByRole('button', { name: 'Add 3 clients' }));
  await screen.findByText('1 client added to “To call”.');
  expect(await kept()).toEqual([['a', 'b', 'c']]);
});

it('takes those chosen out of the list that is shown', async () => {
  const { user, kept, onNoneChosen } = await tools(['a'], LIST);
  await user.click(screen.getByRole('button', { name: 'Take the one chosen out of the list' }));
  await screen.findByText('Taken out of “To call”.');
  expect(await kept()).toEqual([['b']]);
  expect(onNoneChosen).toHaveBeenCalledOnce();
});

it('deletes the list that is shown, and brings it back', async () => {
  const { user, kept, onListGone } = await tools([], LIST);
  await user.click(screen.getByRole('button', { name: 'Delete list' }));
  await screen.findByText('List “To call” deleted. Its clients are kept.');
  expect([await kept(), onListGone.mock.calls.length]).toEqual([[], 1]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  expect(await kept()).toHaveLength(1);
});

it('renames the list that is shown, and gives up on Cancel', async () => {
  const { user } = await tools([], LIST);
  await user.click(screen.getByRole('button', { name: 'Rename list' }));
  screen.getByRole('form', { name: 'Rename list' });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  screen.getByRole('button', { name: 'Rename list' });
});

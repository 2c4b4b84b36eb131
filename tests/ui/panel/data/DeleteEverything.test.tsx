import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DeleteEverything } from '../../../../src/ui/panel/data/DeleteEverything.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { holder } from '../../../fixtures/rows.ts';

it('offers a backup, asks once, and leaves nothing', async () => {
  const onDeleted = vi.fn();
  const { user, world } = await renderPage(<DeleteEverything onDeleted={onDeleted} />, {
    rows: { holders: [holder()] },
  });
  await user.click(screen.getByRole('button', { name: 'Delete all my data…' }));
  screen.getByText(/export a backup first/);
  await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
  screen.getByText('Tick this first.');
  expect(await world.database.holders.count()).toBe(1);
  await user.click(screen.getByRole('checkbox', { name: 'I have a backup, or I need none' }));
  await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
  await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
  expect((await indexedDB.databases()).some(({ name }) => name === world.database.name)).toBe(false);
});

it('does nothing for who changes their mind', async () => {
  const { user, world } = await renderPage(<DeleteEverything onDeleted={() => {}} />, {
    rows: { holders: [holder()] },
  });
  await user.click(screen.getByRole('button', { name: 'Delete all my data…' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete all my data…' }));
  expect(await world.database.holders.count()).toBe(1);
});

import '../../fixtures/real-blobs.ts';
import { waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { FolderWatch } from '../../../src/ui/panel/FolderWatch.tsx';
import { folderWorld } from '../../fixtures/folder-world.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

afterEach(() => vi.restoreAllMocks());

it('writes the copy that is due once a panel is open', async () => {
  const { world, folder } = await folderWorld();
  const { container } = await renderPage(<FolderWatch afterMs={0} />, { world, bare: true });
  await waitFor(() => expect(folder.files.size).toBe(1));
  expect(container.textContent).toBe('');
});

it('tells the developer of what went wrong, and disturbs nobody', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { world } = await folderWorld();
  vi.spyOn(world.browser, 'folderAllowed').mockRejectedValue(new TypeError('no folder'));
  await renderPage(<FolderWatch afterMs={0} />, { world, bare: true });
  await waitFor(() => expect(report).toHaveBeenCalledOnce());
});

it('looks for nothing where the browser knows no folders', async () => {
  const { world, folder } = await folderWorld();
  world.browser.knowsFolders = false;
  const open = vi.spyOn(world, 'exclusively');
  await renderPage(<FolderWatch afterMs={0} />, { world, bare: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([open.mock.calls.length, folder.files.size]).toEqual([0, 0]);
});

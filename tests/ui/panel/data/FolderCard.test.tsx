import '../../../fixtures/real-blobs.ts';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/domain/time.ts';
import { keepFolderCopy } from '../../../../src/jobs/backup/keep-folder-copy.ts';
import { FolderCard } from '../../../../src/ui/panel/data/FolderCard.tsx';
import { folderWorld } from '../../../fixtures/folder-world.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { holder } from '../../../fixtures/rows.ts';
import { type TestFolder, type TestWorld, testFolder, testWorld } from '../../../fixtures/world.ts';

describe('where no folder is chosen', () => {
  it('a folder is chosen and gets its first copy at once', async () => {
    const world = testWorld();
    world.browser.nextFolder = testFolder(world.browser);
    const { user } = await renderPage(<FolderCard />, { world, rows: { holders: [holder()] } });
    await user.click(await screen.findByRole('button', { name: 'Choose a folder…' }));
    await screen.findByText('Copies go to “Backups” from now on.');
    await screen.findByText(/^Up to date as of/);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Copies in a folder' })),
    );
    expect(world.browser.nextFolder.files.size).toBe(1);
    screen.getByText(/“Restore backup” above takes these files\. These copies are not protected by a passphrase/);
  });

  it('one that may not be written in is refused in words, and a cancelled choice is no matter', async () => {
    const world = testWorld();
    const { user } = await renderPage(<FolderCard />, { world });
    await user.click(await screen.findByRole('button', { name: 'Choose a folder…' }));
    expect(screen.queryByRole('alert')).toBeNull();
    world.browser.nextFolder = testFolder(world.browser);
    world.browser.nextFolder.answer = 'denied';
    await user.click(screen.getByRole('button', { name: 'Choose a folder…' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/nothing was chosen/);
  });

  it('the side panel leads to a tab, where the browser asks', async () => {
    const world = testWorld();
    world.browser.inTab = false;
    const { user } = await renderPage(<FolderCard />, { world });
    await user.click(await screen.findByRole('button', { name: 'Go on in a tab' }));
    expect(world.browser.opened).toEqual(['/settings/data']);
    expect(screen.queryByRole('button', { name: /Choose/ })).toBeNull();
  });

  it('a browser that knows none says so plainly', async () => {
    const world = testWorld();
    world.browser.knowsFolders = false;
    await renderPage(<FolderCard />, { world });
    await screen.findByText(/cannot write into a folder of yours\. Export a backup/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('where a folder is chosen', () => {
  let world: TestWorld;
  let folder: TestFolder;

  beforeEach(async () => {
    ({ world, folder } = await folderWorld());
    await keepFolderCopy(world, { asked: false });
  });

  it('a copy is made when asked for', async () => {
    const { user } = await renderPage(<FolderCard />, { world });
    await user.click(await screen.findByRole('button', { name: 'Copy now' }));
    await screen.findByText('Nothing has changed since the last copy, and it is there.');
    await world.database.holders.add(holder({ id: 'h-2' }));
    await user.click(await screen.findByRole('button', { name: 'Copy now' }));
    await screen.findByText(/^Copy written/);
    expect(folder.files.size).toBe(2);
  });

  it('a permission that lapsed is asked for again, and the copy follows', async () => {
    await world.database.holders.add(holder({ id: 'h-2' }));
    folder.permission = 'prompt';
    world.setNow(world.now() + 3 * DAY_MS);
    await keepFolderCopy(world, { asked: false });
    const { user } = await renderPage(<FolderCard />, { world });
    await screen.findByText(/no copy for more than two days\. The browser no longer lets us write into “Backups”/);
    expect(screen.queryByRole('button', { name: 'Copy now' })).toBeNull();
    folder.answer = 'denied';
    await user.click(screen.getByRole('button', { name: 'Allow again' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not allowed to write there/);
    folder.answer = 'granted';
    await user.click(screen.getByRole('button', { name: 'Allow again' }));
    await screen.findByText(/^Up to date as of/);
    await waitFor(() => expect(folder.files.size).toBe(2));
    expect(screen.queryByText(/two days/)).toBeNull();
  });

  it('stopping leaves the copies and can be taken back', async () => {
    const { user } = await renderPage(<FolderCard />, { world });
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await screen.findByText('No more copies are written. Those in the folder stay.');
    await screen.findByRole('button', { name: 'Choose a folder…' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Up to date as of/);
    expect(folder.files.size).toBe(1);
  });
});

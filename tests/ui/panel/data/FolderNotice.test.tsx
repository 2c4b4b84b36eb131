import '../../../fixtures/real-blobs.ts';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DAY_MS } from '../../../../src/domain/time.ts';
import { keepFolderCopy } from '../../../../src/jobs/backup/keep-folder-copy.ts';
import { FolderNotice } from '../../../../src/ui/panel/data/FolderNotice.tsx';
import { changeSomething, folderWorld } from '../../../fixtures/folder-world.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

it('is silent while all is well', async () => {
  const { world } = await folderWorld();
  await keepFolderCopy(world, { asked: false });
  await renderPage(<FolderNotice />, { world });
  expect(screen.queryByRole('link')).toBeNull();
});

it.each([
  [1, /^The daily copy in “Backups” was not written\./],
  [3, /^There has been no copy in “Backups” for more than two days\./],
])('after %i days without says so and where to go', async (days, words) => {
  const { world, folder } = await folderWorld();
  await keepFolderCopy(world, { asked: false });
  await changeSomething(world, 'Grace');
  folder.gone = true;
  world.setNow(world.now() + days * DAY_MS);
  await keepFolderCopy(world, { asked: false });
  await renderPage(<FolderNotice />, { world });
  const link = await screen.findByRole('link', { name: 'See what to do' });
  expect(link.getAttribute('href')).toBe('#/settings/data');
  expect(screen.getByRole('status').textContent).toMatch(words);
  folder.gone = false;
  await keepFolderCopy(world, { asked: false });
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
});

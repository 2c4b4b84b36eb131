import '../../../fixtures/real-blobs.ts';
import { act, screen } from '@testing-library/react';
import { it } from 'vitest';
import { stopCopies } from '../../../../src/jobs/backup/choose-folder.ts';
import { useFolderStanding } from '../../../../src/ui/panel/data/use-folder-standing.ts';
import { folderWorld } from '../../../fixtures/folder-world.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

function Probe() {
  const folder = useFolderStanding();
  if (folder === undefined) return <p>waiting</p>;
  return <p>{folder === null ? 'none' : `${folder.folder.name} ${folder.standing.trouble ?? 'well'}`}</p>;
}

it('follows the choice, and what the browser lets us do once the page is seen again', async () => {
  const { world, folder } = await folderWorld();
  await renderPage(<Probe />, { world });
  await screen.findByText('Backups well');
  folder.permission = 'prompt';
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await screen.findByText('Backups lapsed');
  await stopCopies(world);
  await screen.findByText('none');
});

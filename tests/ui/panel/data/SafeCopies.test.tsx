import { Blob as RealBlob } from 'node:buffer';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeBackup } from '../../../../src/jobs/backup/make-backup.ts';
import { restoreBackup } from '../../../../src/jobs/backup/restore-backup.ts';
import { SafeCopies } from '../../../../src/ui/panel/data/SafeCopies.tsx';
import { readWhole } from '../../../fixtures/backup-file.ts';
import { forgedBackup } from '../../../fixtures/forged-backup.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification } from '../../../fixtures/rows.ts';
import { savedFiles, watchSavedFiles } from '../../../fixtures/saved-files.ts';
import { testWorld } from '../../../fixtures/world.ts';

beforeEach(() => {
  // A database takes no blob of happy-dom's.
  vi.stubGlobal('Blob', RealBlob);
  watchSavedFiles();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('puts back what a restore replaced, or saves it', async () => {
  const world = testWorld();
  await world.database.certifications.add(certification({ id: 'c-mine' }));
  const other = await readWhole(await forgedBackup({ certifications: [certification({ id: 'c-other' })] }));
  await restoreBackup(world, other, 'replace');
  const { user } = await renderPage(<SafeCopies />, { world });
  await user.click(await screen.findByRole('button', { name: /^Save the copy of/ }));
  await waitFor(() => expect(savedFiles()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: /^Put back the copy of/ }));
  await screen.findByText(/^Restored\./);
  expect((await world.database.certifications.toArray()).map(({ id }) => id)).toEqual(['c-mine']);
  expect(await screen.findAllByRole('listitem')).toHaveLength(2);
});

it('says that there is none, and what to do about one that is damaged', async () => {
  const world = testWorld();
  const { user } = await renderPage(<SafeCopies />, { world });
  await screen.findByText('There is none yet.');
  const { file } = await makeBackup(world);
  await world.safe.copies.add({ id: 'a', createdAt: 1, reason: 'restore', file: file.slice(0, 100) });
  await user.click(await screen.findByRole('button', { name: /^Put back the copy of/ }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing was changed\.$/);
});

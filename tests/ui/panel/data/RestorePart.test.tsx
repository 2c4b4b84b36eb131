import { Blob as RealBlob } from 'node:buffer';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sealBackup } from '../../../../src/jobs/backup/seal-backup.ts';
import { RestorePart } from '../../../../src/ui/panel/data/RestorePart.tsx';
import { forgedBackup } from '../../../fixtures/forged-backup.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder } from '../../../fixtures/rows.ts';

// A database takes no blob of happy-dom's.
beforeEach(() => vi.stubGlobal('Blob', RealBlob));
afterEach(() => vi.unstubAllGlobals());

const TABLES = { holders: [holder()], certifications: [certification({ id: 'c-9', name: 'Revenue' })] };

async function partOf() {
  const rows = { holders: [holder()], certifications: [1, 2, 3].map((n) => certification({ id: `c-${n}` })) };
  const page = await renderPage(<RestorePart />, { rows });
  const names = async () => (await page.world.database.certifications.toArray()).map(({ id }) => id);
  const choose = async (file: Blob) =>
    page.user.upload(
      screen.getByLabelText('Backup file'),
      new File([await file.arrayBuffer()], 'b.json', { type: 'application/json' }),
    );
  return { ...page, names, choose };
}

it('shows what would change, asks before it takes much away, restores, and takes it back', async () => {
  const { user, choose, names } = await partOf();
  await choose(await forgedBackup(TABLES));
  const heading = await screen.findByRole('heading', { name: 'What would change' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  screen.getByText(/Backup of/);
  screen.getByText(/A large part of what is here would be removed/);
  await user.click(screen.getByRole('button', { name: 'Restore' }));
  screen.getByText(/Tick this first/);
  expect(await names()).toEqual(['c-1', 'c-2', 'c-3']);
  await user.click(screen.getByRole('checkbox', { name: 'Yes, remove it' }));
  await user.click(screen.getByRole('button', { name: 'Restore' }));
  await screen.findByText(/^Restored\./);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Restore backup' }));
  expect(await names()).toEqual(['c-9']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await names()).toEqual(['c-1', 'c-2', 'c-3']));
});

it('brings both together without asking', async () => {
  const { user, choose, names } = await partOf();
  await choose(await forgedBackup(TABLES));
  await user.click(await screen.findByRole('radio', { name: /Bring both together/ }));
  expect(screen.queryByText(/A large part/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Restore' }));
  await screen.findByText(/^Restored\./);
  expect(await names()).toEqual(['c-1', 'c-2', 'c-3', 'c-9']);
});

it('changes nothing when the user leaves', async () => {
  const { user, choose, names } = await partOf();
  await choose(await forgedBackup(TABLES));
  await screen.findByRole('heading', { name: 'What would change' });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Restore backup' }));
  expect(await names()).toEqual(['c-1', 'c-2', 'c-3']);
});

it('says what to do about a file that it cannot take', async () => {
  const { choose } = await partOf();
  await choose(new Blob(['Certification,Expires']));
  expect((await screen.findByRole('alert')).textContent).toMatch(/not a backup.*Export backup.*Nothing was changed/);
});

it('asks for the passphrase, again when it is wrong', async () => {
  const { user, choose } = await partOf();
  await choose(await sealBackup(await forgedBackup(TABLES), 'correct horse'));
  await user.type(await screen.findByLabelText('Passphrase'), 'correct house');
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await screen.findByText(/does not open this backup/);
  await user.type(screen.getByLabelText('Passphrase'), 'correct horse');
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await screen.findByRole('heading', { name: 'What would change' });
});

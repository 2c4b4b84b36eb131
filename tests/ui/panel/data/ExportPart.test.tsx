import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ExportPart } from '../../../../src/ui/panel/data/ExportPart.tsx';
import { refusalOf } from '../../../fixtures/backup-file.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { holder } from '../../../fixtures/rows.ts';
import { savedFiles, watchSavedFiles } from '../../../fixtures/saved-files.ts';

beforeEach(watchSavedFiles);
afterEach(() => vi.restoreAllMocks());

const rows = { holders: [holder({ name: 'Ada' })] };

it('saves a file and says how much is in it', async () => {
  const { user } = await renderPage(<ExportPart withOptions={false} />, { rows });
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Export backup' }));
  await screen.findByText('Backup with 1 entry saved.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Export backup' }));
  expect(JSON.parse((await savedFiles()[0]?.text()) ?? '').tables.holders).toEqual(rows.holders);
});

it('protects it when asked, but not by a passphrase that was typed wrong', async () => {
  const { user } = await renderPage(<ExportPart withOptions />, { rows });
  await user.click(screen.getByRole('checkbox', { name: 'Protect it with a passphrase' }));
  await user.type(screen.getByLabelText('Passphrase'), 'correct horse');
  await user.click(screen.getByRole('button', { name: 'Export backup' }));
  screen.getByText(/not the same/);
  expect(savedFiles()).toEqual([]);
  await user.type(screen.getByLabelText('The same passphrase again'), 'correct horse');
  await user.click(screen.getByRole('button', { name: 'Export backup' }));
  await screen.findByText('Backup with 1 entry saved.');
  const file = new Blob([(await savedFiles()[0]?.text()) ?? '']);
  expect(await refusalOf(file)).toBe('needs-passphrase');
  expect(screen.queryByLabelText('Passphrase')).toBeNull();
});

import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DataTrouble } from '../../../../src/ui/components/data-trouble.ts';
import { Rescue } from '../../../../src/ui/panel/data/Rescue.tsx';
import { readWhole } from '../../../fixtures/backup-file.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder } from '../../../fixtures/rows.ts';
import { savedFiles, watchSavedFiles } from '../../../fixtures/saved-files.ts';

beforeEach(watchSavedFiles);
afterEach(() => vi.restoreAllMocks());

const UNOPENED: DataTrouble = { kind: 'unopened', detail: 'Internal error opening backing store' };
const rows = { holders: [holder()], certifications: [certification({ name: 'Revenue' })] };
const saved = async () => (await readWhole(new Blob([(await savedFiles().at(-1)?.text()) ?? '']))).tables;

async function rescueOf(trouble: DataTrouble = UNOPENED) {
  const onReload = vi.fn();
  const page = await renderPage(<Rescue trouble={trouble} onReload={onReload} />, { rows });
  page.world.database.close();
  return { ...page, onReload };
}

it('says what is known and offers to try again first', async () => {
  const { user, onReload } = await rescueOf();
  screen.getByText('Internal error opening backing store');
  screen.getByText(/nothing is changed and nothing is deleted/);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onReload).toHaveBeenCalledOnce();
});

it('does not promise that trying again brings back what is gone', async () => {
  await rescueOf({ kind: 'torn' });
  screen.getByRole('heading', { level: 1, name: 'A part of your data is missing' });
  expect(screen.getByRole('alert').textContent).not.toMatch(/often goes away|What the browser says/);
  expect(screen.getByRole('button', { name: 'Save what can be read' }).dataset.look).toBe('primary');
  expect(screen.getByRole('button', { name: 'Try again' }).dataset.look).toBe('plain');
});

it('goes on at its heading after the button of a screen that broke', async () => {
  await rescueOf({ kind: 'unread', detail: 'Error: no such column' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'A screen could not be read' }));
  screen.getByText('Error: no such column');
});

it('saves what can be read, as a backup', async () => {
  const { user } = await rescueOf();
  await user.click(screen.getByRole('button', { name: 'Save what can be read' }));
  await screen.findByText('2 entries saved as a file.');
  expect((await saved()).get('certifications')).toEqual(rows.certifications);
});

it('saves the safety snapshot, as a backup', async () => {
  const { user } = await rescueOf();
  await screen.findByText(/holds the texts as they were/);
  await user.click(screen.getByRole('button', { name: 'Save the safety snapshot' }));
  await screen.findByText('2 entries saved as a file.');
  expect((await saved()).get('certifications')).toEqual(rows.certifications);
});

it('starts afresh only with consent', async () => {
  const { user, world, onReload } = await rescueOf();
  await user.click(screen.getByRole('button', { name: 'Start afresh now' }));
  screen.getByText('Tick this first.');
  expect(onReload).not.toHaveBeenCalled();
  await user.click(screen.getByRole('checkbox', { name: 'I have saved what I want to keep' }));
  await user.click(screen.getByRole('button', { name: 'Start afresh now' }));
  await waitFor(() => expect(onReload).toHaveBeenCalledOnce());
  expect((await indexedDB.databases()).some(({ name }) => name === world.database.name)).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Save what can be read' }));
  await screen.findByText(/Nothing could be read/);
});

import '../../../fixtures/real-blobs.ts';
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { FolderKeeping } from '../../../../src/domain/backup/folder-copy.ts';
import { FolderKept } from '../../../../src/ui/panel/data/FolderKept.tsx';
import { folderWorld, keptFolder } from '../../../fixtures/folder-world.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

async function shown(keeping: Partial<FolderKeeping> = {}, busy = false) {
  const { world } = await folderWorld();
  const kept = await keptFolder(world);
  const folder = {
    ...kept,
    keeping: { ...kept.keeping, ...keeping },
    standing: { trouble: null, stale: false },
    look: vi.fn(),
  };
  const onCopy = vi.fn(async () => {});
  const page = await renderPage(<FolderKept folder={folder} inTab chooser={null} busy={busy} onCopy={onCopy} />, {
    world,
  });
  return { ...page, world, onCopy };
}

it('names the folder and its last copy', async () => {
  const at = Date.parse('2026-11-21T09:00Z');
  await shown({ copies: [{ name: 'a.json', at, bytes: 4_200, sha256: '', lost: 2 }] });
  screen.getByText('Backups');
  screen.getByText(/21.*, 4 kB$/);
  screen.getByText(/^2 pictures could not be read/);
});

it('says that there is none yet', async () => {
  await shown();
  screen.getByText('None yet');
});

it('keeps what is chosen', async () => {
  const { user, world } = await shown();
  const keep = screen.getByRole('textbox', { name: 'Copies to keep' });
  await user.clear(keep);
  await user.type(keep, '0{Enter}');
  expect((await keptFolder(world)).keeping.keep).toBe(7);
  await user.clear(keep);
  await user.type(keep, '3{Enter}');
  await waitFor(async () => expect((await keptFolder(world)).keeping.keep).toBe(3));
  await user.click(screen.getByRole('checkbox', { name: 'With pictures' }));
  await waitFor(async () => expect((await keptFolder(world)).keeping.pictures).toBe(false));
});

it('does not begin a second copy', async () => {
  const { user, onCopy } = await shown({}, true);
  const button = screen.getByRole('button', { name: 'Copy now' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.click(button);
  expect(onCopy).not.toHaveBeenCalled();
  // A disabled button would lose the keyboard.
  expect(document.activeElement).toBe(button);
});

import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { noteBackup } from '../../../../src/store/changes/last-backup.ts';
import { BackupCard } from '../../../../src/ui/panel/data/BackupCard.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { testWorld } from '../../../fixtures/world.ts';

it.each([
  [null, /There is no backup yet/, false],
  ['2026-11-20T10:00Z', /Last backup: .*20/, false],
  ['2026-10-01T10:00Z', /Last backup: .*1/, true],
])('of %s says how old it is', async (at, words, old) => {
  const world = testWorld();
  if (at !== null) await noteBackup(world.database, Date.parse(at));
  await renderPage(<BackupCard withOptions={false} />, { world });
  await screen.findByText(words);
  expect(screen.queryByText(/a while ago/) !== null).toBe(old);
  await waitFor(() => expect(document.querySelector('[data-tone="warn"]') !== null).toBe(old || at === null));
  screen.getByRole('button', { name: 'Export backup' });
  screen.getByRole('button', { name: 'Restore backup' });
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changeLedger } from '../../../../../src/jobs/change-ledger.ts';
import { ExportLedger } from '../../../../../src/ui/panel/points/ledger/ExportLedger.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { savedFiles, watchSavedFiles } from '../../../../fixtures/saved-files.ts';
import { testWorld } from '../../../../fixtures/world.ts';

it('saves a file and says how much is in it', async () => {
  watchSavedFiles();
  const world = testWorld();
  await changeLedger(world, { clients: [client()], pointEntries: [pointEntry()] });
  const { user } = await renderPage(<ExportLedger />, { world });
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await screen.findByText('Saved: clients 1, entries 1.');
  const [file] = savedFiles();
  expect(file?.name).toBe('partner-companion-ledger-2026-11-22.csv');
  expect(await file?.text()).toContain('Acme Tools');
});

it('says so when there is nothing to save', async () => {
  const { user } = await renderPage(<ExportLedger />);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await screen.findByText('There is no client to export yet.');
});

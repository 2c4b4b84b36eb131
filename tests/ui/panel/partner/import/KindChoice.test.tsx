import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changePartner } from '../../../../../src/jobs/change-partner.ts';
import { KindChoice } from '../../../../../src/ui/panel/partner/import/KindChoice.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { payment } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { savedFiles, watchSavedFiles } from '../../../../fixtures/saved-files.ts';
import { testWorld } from '../../../../fixtures/world.ts';

it('leads to the import of the kind that is chosen', async () => {
  const { user } = await renderPage(<KindChoice kind={null} />, { route: '#/partner/import' });
  expect(screen.queryByRole('button', { name: 'Save what is kept as CSV' })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'What the rows are' }), 'Shared deals');
  expect(location.hash).toBe('#/partner/import?kind=shared');
  await user.selectOptions(screen.getByRole('combobox', { name: 'What the rows are' }), 'Clients');
  expect(location.hash).toBe('#/partner/import?kind=clients');
});

it('goes back to none', async () => {
  const { user } = await renderPage(<KindChoice kind="shared" />, { route: '#/partner/import?kind=shared' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'What the rows are' }), 'Tell by the headings');
  expect(location.hash).toBe('#/partner/import');
});

it('saves what is kept of the kind, or the headings to fill in', async () => {
  watchSavedFiles();
  const world = testWorld();
  const { user } = await renderPage(<KindChoice kind="payments" />, { world });
  const save = () => user.click(screen.getByRole('button', { name: 'Save what is kept as CSV' }));
  await save();
  await screen.findByText('Nothing is kept yet, so the CSV file holds the headings to fill in.');
  await changePartner(world, { commissionPayments: [payment()], ledger: { clients: [client()] } });
  await save();
  await screen.findByText('Saved as a CSV file with 1 row. It can be edited and imported again.');
  expect(await savedFiles()[1]?.text()).toContain('Acme Tools');
});

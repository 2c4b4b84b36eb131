// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { REPORT_KINDS } from '../../../../../src/jobs/partner/reports/report-kinds.ts';
import { ReportsScreen } from '../../../../../src/ui/panel/partner/reports/ReportsScreen.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { clientList, savedReport } from '../../../../fixtures/partner-rows.ts';
import { partnerWorld } from '../../../../fixtures/partner-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('holds what was saved, every report there is, and the lists', async () => {
  const world = await partnerWorld({
    savedReports: [savedReport()],
    clientLists: [clientList()],
    ledger: { clients: [client()] },
  });
  const { user } = await renderPage(<ReportsScreen />, { world });
  const every = within(await screen.findByRole('region', { name: 'All reports' }));
  expect(every.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    Object.keys(REPORT_KINDS).map((key) => `#/partner/reports/${key}`),
  );
  screen.getByRole('link', { name: 'Won this year' });
  screen.getByText('1 client');
  await user.click(screen.getByRole('button', { name: 'Delete “To call”' }));
  await screen.findByText('None yet. Every report can put its clients into a list.');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => screen.getByText('1 client'));
});

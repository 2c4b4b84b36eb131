// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SavedReports } from '../../../../../src/ui/panel/partner/reports/SavedReports.tsx';
import { savedReport } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('leads to each report as it was saved, also one of another version', async () => {
  const reports = [
    savedReport({ id: '1', filters: { source: 'sourced', range: 'this-year' } }),
    savedReport({ id: '2', name: 'Old', report: 'gone', from: '2026-01-01', to: '2026-02-01' }),
  ];
  await renderPage(<SavedReports reports={reports} />);
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Won this year', '#/partner/reports/shared-won?range=this-year&source=sourced'],
    ['Old', '#/partner/reports/gone?from=2026-01-01&to=2026-02-01'],
  ]);
  screen.getByText('HubSpot deals closed won');
  screen.getByText('A report of another version: gone');
});

it('says how to get one', async () => {
  await renderPage(<SavedReports reports={[]} />);
  screen.getByText(/^None yet\. Open a report/);
});

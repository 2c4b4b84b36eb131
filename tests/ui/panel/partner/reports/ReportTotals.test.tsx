// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { COMMISSIONS_BASIS } from '../../../../../src/jobs/partner/reports/report-bases.ts';
import { reportTotals } from '../../../../../src/jobs/partner/reports/report-totals.ts';
import { ReportTotals } from '../../../../../src/ui/panel/partner/reports/ReportTotals.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { REPORT_COLUMNS, reportKind, reportRow } from '../../../../fixtures/report-rows.ts';

const NO_PAUSE = () => undefined;

it('says how many rows there are and what they come to, and that points are estimates', async () => {
  const rows = [reportRow(1), reportRow(2, { cells: { mrr: { minor: 500, currency: 'EUR' }, points: '0.25' } })];
  await renderPage(
    <ReportTotals kind={reportKind(rows)} count={2} totals={await reportTotals(REPORT_COLUMNS, rows, NO_PAUSE)} />,
  );
  screen.getByText('2 rows');
  const said = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(said).toEqual(['€5.00 + $10.00', '0.75']);
  screen.getByText('Total: MRR');
  screen.getByText(/^Points are estimates by the rules of each sale\./);
});

it('says nothing of estimates where there are none', async () => {
  const columns = REPORT_COLUMNS.filter(({ estimate }) => estimate !== true);
  await renderPage(
    <ReportTotals
      kind={{ ...reportKind([]), columns, basis: null }}
      count={0}
      totals={await reportTotals(columns, [], NO_PAUSE)}
    />,
  );
  screen.getByText('0 rows');
  expect(screen.getByRole('definition').textContent).toBe('–');
  expect(screen.queryByText(/estimates/)).toBeNull();
});

it('leads from an estimate of commissions to their rules', async () => {
  await renderPage(<ReportTotals kind={{ ...reportKind([]), basis: COMMISSIONS_BASIS }} count={0} totals={[]} />);
  screen.getByText(/^Amounts and days of commissions are estimates by HubSpot’s dated rules\./);
  expect(screen.getByRole('link', { name: 'Rules and sources' }).getAttribute('href')).toBe('#/partner/commissions');
});

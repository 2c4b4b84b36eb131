// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ReportRow } from '../../../../../src/jobs/partner/reports/report-kind.ts';
import { ReportLine } from '../../../../../src/ui/panel/partner/reports/ReportLine.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { REPORT_COLUMNS, reportRow } from '../../../../fixtures/report-rows.ts';

async function line(row: ReportRow) {
  await renderPage(
    <table>
      <tbody>
        <ReportLine row={row} index={6} columns={REPORT_COLUMNS} />
      </tbody>
    </table>,
  );
}

it('writes its cells and leads to where it is edited', async () => {
  await line(reportRow(5));
  expect(screen.getByRole('link', { name: 'Client 5' }).getAttribute('href')).toBe('#/partner/shared/d-5');
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['$50.00', '0.5', 'Nov 20, 2026']);
  expect(screen.getByRole('row').getAttribute('aria-rowindex')).toBe('8');
});

it('leads nowhere where there is nothing to edit', async () => {
  await line(reportRow(5, { route: null, cells: { client: null } }));
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByRole('rowheader').textContent).toBe('–');
});

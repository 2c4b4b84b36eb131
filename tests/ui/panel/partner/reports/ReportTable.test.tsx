// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ReportTable } from '../../../../../src/ui/panel/partner/reports/ReportTable.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { REPORT_COLUMNS, reportRow } from '../../../../fixtures/report-rows.ts';

it('is a table that draws only what is in view and says how long it is', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => reportRow(index));
  await renderPage(
    <ReportTable title="Deals" columns={REPORT_COLUMNS} rows={rows} busy={false} sort={null} onSort={vi.fn()} />,
  );
  const table = screen.getByRole('table', { name: 'Deals' });
  expect(table.getAttribute('aria-rowcount')).toBe('20001');
  expect(screen.getAllByRole('rowheader').length).toBeLessThan(80);
  expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('Client 0');
  expect(screen.getByRole('region', { name: 'Rows of the report' }).tabIndex).toBe(0);
});

// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { exportReport } from '../../../../src/jobs/partner/reports/export-report.ts';
import type { ReportColumn } from '../../../../src/jobs/partner/reports/report-kind.ts';
import { savedFiles, watchSavedFiles } from '../../../fixtures/saved-files.ts';

const COLUMNS: readonly ReportColumn[] = [
  { key: 'client', label: () => 'Client', kind: 'text' },
  { key: 'mrr', label: () => 'MRR', kind: 'money' },
  { key: 'points', label: () => 'Points', kind: 'number' },
  { key: 'day', label: () => 'Day', kind: 'day' },
];

afterEach(() => vi.restoreAllMocks());

it('saves every row, money beside its currency, and nothing that a spreadsheet would run', async () => {
  watchSavedFiles();
  exportReport('shared-won', '2026-11-22', COLUMNS, [
    {
      key: '1',
      clientId: null,
      route: null,
      cells: { client: '=SUM(A1)', mrr: { minor: 80_050, currency: 'USD' }, points: '3.3333333333', day: '2026-11-20' },
    },
    { key: '2', clientId: null, route: null, cells: { client: 'Acme, Inc', mrr: null, points: null, day: null } },
  ]);
  const [file] = savedFiles();
  expect(file?.name).toBe('partner-companion-shared-won-2026-11-22.csv');
  expect(await file?.text()).toBe(
    '\ufeffClient,MRR,MRR: currency,Points,Day\r\n\'=SUM(A1),800.50,USD,3.3333333333,2026-11-20\r\n"Acme, Inc",,,,\r\n',
  );
});

import { expect, it } from 'vitest';
import type { ReportColumn } from '../../../../src/jobs/partner/reports/report-kind.ts';
import { reportTotals } from '../../../../src/jobs/partner/reports/report-totals.ts';

const column = (key: string, kind: ReportColumn['kind'], estimate = false): ReportColumn => ({
  key,
  label: () => key,
  kind,
  estimate,
});
const row = (cells: Record<string, string | { minor: number; currency: string } | null>) => ({
  key: '1',
  clientId: null,
  route: null,
  cells,
});

it('sums money by currency and points, and nothing else', async () => {
  const columns = [
    column('name', 'text'),
    column('mrr', 'money'),
    column('points', 'number', true),
    column('age', 'number'),
  ];
  const rows = [
    row({ name: 'a', mrr: { minor: 150, currency: 'USD' }, points: '0.1', age: '3' }),
    row({ name: 'b', mrr: { minor: 50, currency: 'USD' }, points: '0.2', age: '4' }),
    row({ name: 'c', mrr: { minor: 7, currency: 'JPY' }, points: null, age: null }),
    row({ name: 'd', mrr: null }),
  ];
  expect(await reportTotals(columns, rows, () => undefined)).toMatchObject([
    {
      column: { key: 'mrr' },
      totals: [
        { currency: 'JPY', amount: { numerator: 7n, denominator: 1n } },
        { currency: 'USD', amount: { numerator: 200n, denominator: 100n } },
      ],
    },
    { column: { key: 'points' }, total: { numerator: 3n, denominator: 10n } },
  ]);
});

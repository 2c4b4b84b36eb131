import { expect, it } from 'vitest';
import { PROGRESS_REPORTS } from '../../../../src/jobs/partner/progress/progress-reports.ts';
import { commissionWorld } from '../../../fixtures/commission-world.ts';

it.each(Object.entries(PROGRESS_REPORTS))('%s has rows with a cell for every column', async (key, report) => {
  const { database } = await commissionWorld();
  const rows = await report.read(database, { today: '2026-11-22', from: null, to: null, filters: { currency: 'USD' } });
  expect(key).toMatch(/^progress-/);
  expect([report.title(), ...report.columns.map(({ label }) => label())]).not.toContain('');
  expect(rows.length).toBe(2);
  for (const { cells } of rows) for (const column of report.columns) expect(cells).toHaveProperty(column.key);
});

import { expect, it } from 'vitest';
import { COMMISSIONS_REPORTS } from '../../../../src/jobs/partner/commissions/commissions-reports.ts';
import { commissionWorld } from '../../../fixtures/commission-world.ts';

it.each(Object.entries(COMMISSIONS_REPORTS))('%s has rows with a cell for every column', async (key, report) => {
  const { database } = await commissionWorld();
  const rows = await report.read(database, { today: '2026-11-22', from: null, to: null, filters: {} });
  expect(key).toMatch(/^commissions-/);
  expect(rows.length).toBeGreaterThan(0);
  expect(report.title()).not.toBe('');
  const columns = report.columns.map((column) => column.key).sort();
  for (const { cells } of rows) expect(Object.keys(cells).sort()).toEqual(columns);
  for (const label of report.columns.map((column) => column.label())) expect(label).not.toBe('');
  for (const filter of Object.values(report.filters)) {
    const choices = 'choices' in filter ? filter.choices : [];
    expect([filter.label(), ...choices.map((choice) => choice.label())]).not.toContain('');
  }
});

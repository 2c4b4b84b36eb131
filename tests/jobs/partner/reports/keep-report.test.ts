import { expect, it } from 'vitest';
import { deleteReport, renameReport, saveReport } from '../../../../src/jobs/partner/reports/keep-report.ts';
import { readSavedReports } from '../../../../src/store/queries/saved-reports.ts';
import { testWorld } from '../../../fixtures/world.ts';

it('keeps a report under a name, renames and deletes it, each step undoable', async () => {
  const world = testWorld();
  const names = async () => (await readSavedReports(world.database)).map(({ name }) => name);
  const kept = async () => {
    const [report] = await readSavedReports(world.database);
    if (report === undefined) throw new Error('It was kept.');
    return report;
  };
  const fields = { name: 'Won', report: 'shared-won', filters: { range: 'this-year' }, from: null, to: null };
  const saved = await saveReport(world, fields);
  expect(await kept()).toMatchObject(fields);
  const renamed = await renameReport(world, await kept(), 'Won this year');
  expect(await names()).toEqual(['Won this year']);
  const deleted = await deleteReport(world, await kept());
  expect(await names()).toEqual([]);
  for (const [outcome, after] of [
    [deleted, ['Won this year']],
    [renamed, ['Won']],
  ] as const) {
    if (outcome.kind === 'done') await outcome.undo();
    expect(await names()).toEqual(after);
  }
  expect(saved.kind).toBe('done');
});

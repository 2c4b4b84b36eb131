// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readSavedReports } from '../../../../../src/store/queries/saved-reports.ts';
import { SaveReportForm } from '../../../../../src/ui/panel/partner/reports/SaveReportForm.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('keeps a report with its filters, and a range that moves with the day as one', async () => {
  const choice = { range: { preset: 'this-year', from: '', to: '' }, filters: { stage: 'won' } } as const;
  const { user, world } = await renderPage(
    <SaveReportForm reportKey="shared-won" title="Won" choice={choice} reports={[]} kept={null} onDone={vi.fn()} />,
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Report “Won” saved.');
  expect(await readSavedReports(world.database)).toMatchObject([
    { name: 'Won', report: 'shared-won', filters: { stage: 'won', range: 'this-year' }, from: null, to: null },
  ]);
});

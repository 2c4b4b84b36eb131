// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { it } from 'vitest';
import { saveDraft } from '../../../../../src/jobs/save-draft.ts';
import { saveKey } from '../../../../../src/ui/panel/partner/reports/report-drafts.ts';
import { useReportSurroundings } from '../../../../../src/ui/panel/partner/reports/use-report-surroundings.ts';
import { clientList } from '../../../../fixtures/partner-rows.ts';
import { partnerWorld } from '../../../../fixtures/partner-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

function Around() {
  const around = useReportSurroundings('shared-all');
  if (around === undefined) return <p>not read</p>;
  const { lists, reports, drafts } = around;
  return <p>{`${lists.length} lists, ${reports.length} reports, typed: ${[...drafts.keys()].join()}`}</p>;
}

it('is what is kept of lists and reports, and what was typed into the forms of this report, followed', async () => {
  const world = await partnerWorld({ clientLists: [clientList()] });
  await renderPage(<Around />, { world });
  await screen.findByText('1 lists, 0 reports, typed:');
  await act(() => saveDraft(world, saveKey('shared-all'), { name: 'Begun' }));
  await act(() => saveDraft(world, saveKey('another'), { name: 'Begun' }));
  await screen.findByText('1 lists, 0 reports, typed: report-save|shared-all');
});

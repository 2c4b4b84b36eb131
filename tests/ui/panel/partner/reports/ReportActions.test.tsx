// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { ReportRow } from '../../../../../src/jobs/partner/reports/report-kind.ts';
import { readClientLists } from '../../../../../src/store/queries/saved-reports.ts';
import { ReportActions, type ReportForm } from '../../../../../src/ui/panel/partner/reports/ReportActions.tsx';
import { useReportSurroundings } from '../../../../../src/ui/panel/partner/reports/use-report-surroundings.ts';
import { useOpenForm } from '../../../../../src/ui/panel/points/ledger/use-open-form.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { reportKind, reportRow } from '../../../../fixtures/report-rows.ts';
import { savedFiles, watchSavedFiles } from '../../../../fixtures/saved-files.ts';

const CHOICE = { range: { preset: 'any', from: '', to: '' }, filters: {} } as const;

afterEach(() => vi.restoreAllMocks());

function Actions({ rows, current }: { readonly rows: readonly ReportRow[]; readonly current: boolean }) {
  const around = useReportSurroundings('k');
  const form = useOpenForm<ReportForm>(null);
  if (around === undefined) return null;
  const parts = { kind: reportKind(rows), choice: CHOICE, rows, current, today: '2026-11-22', around, form };
  return <ReportActions reportKey="k" {...parts} />;
}

async function actions(rows: readonly ReportRow[], current = true) {
  const shown = await renderPage(<Actions rows={rows} current={current} />);
  await screen.findByRole('button', { name: 'Use in lists' });
  return shown;
}

it('saves every row as a file', async () => {
  watchSavedFiles();
  const { user } = await actions([reportRow(1), reportRow(2)]);
  await user.click(screen.getByRole('button', { name: 'Export unsummarised data' }));
  await screen.findByText('2 rows saved as a file.');
  expect(await savedFiles()[0]?.text()).toContain('Client 2,20.00,USD,0.5,2026-11-20');
});

it('has nothing to save of no rows', async () => {
  await actions([]);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export unsummarised data' }).disabled).toBe(true);
});

it('puts each client once into a list, and none that a row does not have', async () => {
  const { user, world } = await actions([reportRow(1), reportRow(1, { key: 'x' }), reportRow(2, { clientId: null })]);
  await user.click(screen.getByRole('button', { name: 'Use in lists' }));
  await user.type(screen.getByLabelText('Name of the list'), 'To call');
  await user.click(screen.getByRole('button', { name: 'Submit' }));
  await screen.findByText('List “To call” made.');
  expect(await readClientLists(world.database)).toMatchObject([{ clientIds: ['client-1'] }]);
  const again = await screen.findByRole('button', { name: 'Use in lists' });
  await waitFor(() => expect(document.activeElement).toBe(again));
});

it('saves the report under a name', async () => {
  const { user } = await actions([]);
  await user.click(screen.getByRole('button', { name: 'Save as report' }));
  expect(screen.getByLabelText<HTMLInputElement>('Name of the report').value).toBe('A report');
});

it('gives away no rows while others are on their way', async () => {
  await actions([reportRow(1)], false);
  for (const name of ['Use in lists', 'Export unsummarised data'])
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
});

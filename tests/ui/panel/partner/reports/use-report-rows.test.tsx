// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ReportKind, ReportQuestion, ReportRow } from '../../../../../src/jobs/partner/reports/report-kind.ts';
import type { ReportSort } from '../../../../../src/jobs/partner/reports/sorted-rows.ts';
import { WorldContext } from '../../../../../src/ui/components/world-context.ts';
import { useReportRows } from '../../../../../src/ui/panel/partner/reports/use-report-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { reportKind, reportRow } from '../../../../fixtures/report-rows.ts';
import { testWorld } from '../../../../fixtures/world.ts';

interface Asked {
  readonly kind: ReportKind;
  readonly question: ReportQuestion | null;
  readonly sort?: ReportSort | null;
}

function Rows({ kind, question, sort = null }: Asked) {
  const found = useReportRows(kind, question, sort);
  if (found === undefined) return <p>none yet</p>;
  const names = found.rows.map(({ key }) => key).join(' ');
  return <p>{`${names}; ${found.totals.length} totals; ${found.current ? 'current' : 'former'}`}</p>;
}

const QUESTION: ReportQuestion = { today: '2026-11-22', from: null, to: null, filters: {} };

it('gives the rows in the order asked for, with what they come to', async () => {
  const kind = reportKind([reportRow(1), reportRow(2)]);
  await renderPage(<Rows kind={kind} question={QUESTION} sort={{ key: 'mrr', down: true }} />);
  await screen.findByText('row-2 row-1; 2 totals; current');
});

it('asks for nothing where there is no question', async () => {
  const kind = { ...reportKind([]), read: vi.fn() };
  await renderPage(<Rows kind={kind} question={null} />);
  await screen.findByText('; 2 totals; current');
  expect(kind.read).not.toHaveBeenCalled();
});

it('keeps the former rows until the next question is answered, and says which they are', async () => {
  const world = testWorld();
  const later = Promise.withResolvers<readonly ReportRow[]>();
  const read = vi.fn(async (_: unknown, { from }: ReportQuestion) => (from === null ? [reportRow(1)] : later.promise));
  const kind = { ...reportKind([]), read };
  const { rerender } = await renderPage(<Rows kind={kind} question={QUESTION} />, { world, bare: true });
  await screen.findByText('row-1; 2 totals; current');
  rerender(
    <WorldContext value={world}>
      <Rows kind={kind} question={{ ...QUESTION, from: '2026-01-01' }} />
    </WorldContext>,
  );
  await screen.findByText('row-1; 2 totals; former');
  later.resolve([reportRow(2)]);
  await screen.findByText('row-2; 2 totals; current');
});

import type { ReportKind, ReportQuestion, ReportRow } from '../../../../jobs/partner/reports/report-kind.ts';
import { type ReportTotal, reportTotals } from '../../../../jobs/partner/reports/report-totals.ts';
import { type ReportSort, sortedRows } from '../../../../jobs/partner/reports/sorted-rows.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorkedOut } from '../../../components/use-worked-out.ts';
import { useWorld } from '../../../components/world-context.ts';

interface ReportRows {
  readonly rows: readonly ReportRow[];
  readonly totals: readonly ReportTotal[];
  /** The order that they are in. */
  readonly sort: ReportSort | null;
  /** Whether this answers the present question, in the present order: what was there before stays until then. */
  readonly current: boolean;
}

/** The rows that answer a question, followed, by a column, and what they come to; undefined until there are any. */
export function useReportRows(
  kind: ReportKind,
  question: ReportQuestion | null,
  sort: ReportSort | null,
): ReportRows | undefined {
  const { database } = useWorld();
  const asked = JSON.stringify(question);
  const read = useLive(
    async () => ({ asked, rows: question === null ? [] : await kind.read(database, question) }),
    [database, kind, asked],
  );
  const worked = useWorkedOut(
    read === undefined
      ? null
      : async (pause) => ({
          asked: read.asked,
          sort,
          rows: await sortedRows(read.rows, kind.columns, sort, pause),
          totals: await reportTotals(kind.columns, read.rows, pause),
        }),
    [read, kind, sort],
  );
  return worked === undefined ? undefined : { ...worked, current: worked.asked === asked && worked.sort === sort };
}

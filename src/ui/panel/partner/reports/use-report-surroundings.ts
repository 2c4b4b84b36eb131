import type { ClientList, SavedReport } from '../../../../domain/partner/saved-report.ts';
import { readDrafts } from '../../../../store/queries/drafts.ts';
import { readClientLists, readSavedReports } from '../../../../store/queries/saved-reports.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { listKey, saveKey } from './report-drafts.ts';

/** What a report is looked at among. */
export interface ReportSurroundings {
  /** Every list of clients there is. */
  readonly lists: readonly ClientList[];
  /** Every report that is kept under a name. */
  readonly reports: readonly SavedReport[];
  /** What was typed into the report's forms and not saved, by form. */
  readonly drafts: ReadonlyMap<string, unknown>;
}

/** What a report is looked at among, followed; undefined until it is read. */
export function useReportSurroundings(reportKey: string): ReportSurroundings | undefined {
  const { database } = useWorld();
  return useLive(async () => {
    const [lists, reports, drafts] = await Promise.all([
      readClientLists(database),
      readSavedReports(database),
      readDrafts(database, [saveKey(reportKey), listKey(reportKey)]),
    ]);
    return { lists, reports, drafts };
  }, [database, reportKey]);
}

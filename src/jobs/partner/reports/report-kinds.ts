import { CLIENTS_REPORTS } from '../clients/clients-reports.ts';
import { COMMISSIONS_REPORTS } from '../commissions/commissions-reports.ts';
import { PROGRESS_REPORTS } from '../progress/progress-reports.ts';
import { RENEWALS_REPORTS } from '../renewals/renewals-reports.ts';
import { SHARED_REPORTS } from '../shared-selling/shared-reports.ts';
import { byClientList } from './by-client-list.ts';
import { POINTS_REPORTS } from './points-reports.ts';
import type { ReportKind } from './report-kind.ts';

/** Every report there is, by its key in the address. All their rows are of clients, so each can be narrowed to a list. */
export const REPORT_KINDS: Readonly<Record<string, ReportKind>> = Object.fromEntries(
  Object.entries({
    ...PROGRESS_REPORTS,
    ...CLIENTS_REPORTS,
    ...RENEWALS_REPORTS,
    ...SHARED_REPORTS,
    ...COMMISSIONS_REPORTS,
    ...POINTS_REPORTS,
  }).map(([key, kind]) => [key, byClientList(kind)]),
);

/** The report of a key; null where there is none, perhaps any more. */
export function reportKindOf(key: string): ReportKind | null {
  return Object.hasOwn(REPORT_KINDS, key) ? (REPORT_KINDS[key] ?? null) : null;
}

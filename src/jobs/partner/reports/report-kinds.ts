import { SHARED_REPORTS } from '../shared-selling/shared-reports.ts';
import { POINTS_REPORTS } from './points-reports.ts';
import type { ReportKind } from './report-kind.ts';

/** Every report there is, by its key in the address. */
export const REPORT_KINDS: Readonly<Record<string, ReportKind>> = { ...SHARED_REPORTS, ...POINTS_REPORTS };

/** The report of a key; null where there is none, perhaps any more. */
export function reportKindOf(key: string): ReportKind | null {
  return Object.hasOwn(REPORT_KINDS, key) ? (REPORT_KINDS[key] ?? null) : null;
}

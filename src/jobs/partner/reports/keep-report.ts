import type { SavedReport, SavedReportFields } from '../../../domain/partner/saved-report.ts';
import { buried, newRow, revised } from '../../../domain/row.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

/** Keeps a report under a name. */
export function saveReport(world: World, fields: SavedReportFields): Promise<ChangeOutcome> {
  return changePartner(world, { savedReports: [{ ...newRow(world.newId(), world.now()), ...fields }] });
}

export function renameReport(world: World, report: SavedReport, name: string): Promise<ChangeOutcome> {
  return changePartner(world, { savedReports: [revised(report, { name }, world.now())] });
}

export function deleteReport(world: World, report: SavedReport): Promise<ChangeOutcome> {
  return changePartner(world, { savedReports: [buried(report, world.now())] });
}

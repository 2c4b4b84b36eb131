import type { CommissionTerms, CommissionTermsFields } from '../../../domain/partner/commission-terms.ts';
import { buried, newRow, revised } from '../../../domain/row.ts';
import { readTermsRow } from '../../../store/queries/commissions.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

/**
 * Keeps what the user says of a deal's commission; null takes back all that was said. `before` is what was read, null for
 * nothing: it must still be so.
 */
export async function saveTerms(
  world: World,
  entryId: string,
  before: CommissionTerms | null,
  fields: CommissionTermsFields | null,
): Promise<ChangeOutcome> {
  const now = world.now();
  if (before !== null) {
    const row = fields === null ? buried(before, now) : revised(before, fields, now);
    return changePartner(world, { commissionTerms: [row] });
  }
  if (fields === null) return changePartner(world, {});
  // What was said and taken back before has left its mark, which the next revision follows.
  const mark = await readTermsRow(world.database, entryId);
  if (mark !== null && mark.deletedAt === null) return { kind: 'changed-elsewhere' };
  const row = mark === null ? newRow(entryId, now) : { ...newRow(entryId, now), revision: mark.revision + 1 };
  return changePartner(world, { commissionTerms: [{ ...row, ...fields }] });
}

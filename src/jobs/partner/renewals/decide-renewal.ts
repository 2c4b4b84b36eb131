import type { Money } from '../../../domain/money.ts';
import type { Renewal, RenewalOutcome } from '../../../domain/partner/renewal.ts';
import { nextRenewal } from '../../../domain/partner/renewals/next-renewal.ts';
import type { PointEntry } from '../../../domain/points/ledger.ts';
import { newRow, revised } from '../../../domain/row.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

/** How a renewal ended and what the user wants to follow from it. */
export interface RenewalDecision {
  readonly outcome: Exclude<RenewalOutcome, 'open'>;
  /** What it adds to the monthly revenue, or takes away. */
  readonly mrrChange: Money | null;
  /** Months until the next renewal, which is then added; null for none. */
  readonly nextAfter: number | null;
  /** Entries of the client's ledger that end on the day of the renewal. */
  readonly ends: readonly PointEntry[];
}

/** Keeps how a renewal ended, with everything that follows from it, in one change that can be taken back. */
export function decideRenewal(world: World, renewal: Renewal, decision: RenewalDecision): Promise<ChangeOutcome> {
  const now = world.now();
  const { outcome, mrrChange, nextAfter, ends } = decision;
  const decided = revised(renewal, { outcome, mrrChange }, now);
  const next: readonly Renewal[] =
    nextAfter === null ? [] : [{ ...newRow(world.newId(), now), ...nextRenewal(decided, nextAfter) }];
  const pointEntries = ends.map((entry) => revised(entry, { endedOn: renewal.renewsOn }, now));
  return changePartner(world, {
    renewals: [decided, ...next],
    ...(pointEntries.length === 0 ? {} : { ledger: { pointEntries } }),
  });
}

/** Opens a decided renewal again. What followed from its outcome stays. */
export function reopenRenewal(world: World, renewal: Renewal): Promise<ChangeOutcome> {
  return changePartner(world, { renewals: [revised(renewal, { outcome: 'open' }, world.now())] });
}

import type { Renewal } from '../../../domain/partner/renewal.ts';
import { creditMaker } from '../../../domain/points/credit.ts';
import { type DecimalText, roundedDecimal } from '../../../domain/points/decimal.ts';
import type { Client, PointEntry } from '../../../domain/points/ledger.ts';
import type { PointsOverrides } from '../../../domain/points/overrides.ts';
import { ruleBook } from '../../../domain/points/rule-book.ts';
import { standingOn } from '../../../domain/points/standing.ts';
import { POINTS_RULES } from '../../../facts/points-rules.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import { readPointsAccount } from '../../../store/queries/points-account.ts';
import { ledgerInStretches } from '../../ledger-in-stretches.ts';
import { mapped, type Pause } from '../../long-work.ts';

/** As many as a screen shows. */
const PLACES = 2;

/** What points are worked out from. */
interface PointsBasis {
  readonly clients: readonly Client[];
  readonly entries: readonly PointEntry[];
  readonly overrides: PointsOverrides;
}

/** Apart from the working out: whoever follows what was read must have read all of it before there is a pause. */
export async function readPointsBasis(database: CompanionDatabase): Promise<PointsBasis> {
  const [clients, entries, { overrides }] = await Promise.all([
    readClients(database),
    readPointEntries(database),
    readPointsAccount(database),
  ]);
  return { clients, entries, overrides };
}

/** The points that each client of a renewal has on its day, and that would go if it were lost: an estimate, by renewal. */
export async function pointsIfLost(
  { clients, entries, overrides }: PointsBasis,
  renewals: readonly Renewal[],
  pause: Pause,
): Promise<ReadonlyMap<string, DecimalText>> {
  const make = creditMaker(ruleBook(POINTS_RULES, overrides));
  const view = await ledgerInStretches(clients, entries, make, pause);
  const points = ({ id, clientId, renewsOn }: Renewal) => {
    const { total } = standingOn(view.get(clientId)?.credits ?? [], renewsOn);
    return [id, roundedDecimal(total, PLACES)] as const;
  };
  return new Map(await mapped(renewals, points, pause));
}

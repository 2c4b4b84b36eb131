import type { Renewal } from '../../../domain/partner/renewal.ts';
import { creditMaker } from '../../../domain/points/credit.ts';
import { type DecimalText, roundedDecimal } from '../../../domain/points/decimal.ts';
import { ledgerView } from '../../../domain/points/ledger-view.ts';
import { ruleBook } from '../../../domain/points/rule-book.ts';
import { standingOn } from '../../../domain/points/standing.ts';
import { POINTS_RULES } from '../../../facts/points-rules.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import { readPointsAccount } from '../../../store/queries/points-account.ts';

/** As many as a screen shows. */
const PLACES = 2;

/** The points that each client of a renewal has on its day, and that would go if it were lost: an estimate, by renewal. */
export async function pointsIfLost(
  database: CompanionDatabase,
  renewals: readonly Renewal[],
): Promise<ReadonlyMap<string, DecimalText>> {
  const [clients, entries, { overrides }] = await Promise.all([
    readClients(database),
    readPointEntries(database),
    readPointsAccount(database),
  ]);
  const view = ledgerView(clients, entries, creditMaker(ruleBook(POINTS_RULES, overrides)));
  return new Map(
    renewals.map(({ id, clientId, renewsOn }) => {
      const { total } = standingOn(view.get(clientId)?.credits ?? [], renewsOn);
      return [id, roundedDecimal(total, PLACES)];
    }),
  );
}

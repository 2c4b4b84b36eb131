import { browserLanguage } from '../../../browser/language.ts';
import { type ClientSummary, clientSummary } from '../../../domain/partner/clients/client-summary.ts';
import { creditMaker } from '../../../domain/points/credit.ts';
import { ruleBook } from '../../../domain/points/rule-book.ts';
import type { DayText } from '../../../domain/time.ts';
import { POINTS_RULES } from '../../../facts/points-rules.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readClientDesk } from '../../../store/queries/client-desk.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import { readPointsAccount } from '../../../store/queries/points-account.ts';
import { ledgerInStretches } from '../../ledger-in-stretches.ts';
import { createPause, mapped, sorted } from '../../long-work.ts';

/** Every living client with what is known of it on a day, by name. */
export async function readClientSummaries(
  database: CompanionDatabase,
  day: DayText,
): Promise<readonly ClientSummary[]> {
  const [account, clients, entries, { profiles, renewals }] = await Promise.all([
    readPointsAccount(database),
    readClients(database),
    readPointEntries(database),
    readClientDesk(database),
  ]);
  const pause = createPause();
  const make = creditMaker(ruleBook(POINTS_RULES, account.overrides));
  const view = await ledgerInStretches(clients, entries, make, pause);
  const { compare } = new Intl.Collator(browserLanguage());
  const summaries = await mapped(
    [...view.values()],
    (ledger) => {
      const { id } = ledger.client;
      return clientSummary(ledger, profiles.get(id) ?? null, renewals.get(id) ?? null, day);
    },
    pause,
  );
  const byName = (a: ClientSummary, b: ClientSummary) =>
    compare(a.client.name, b.client.name) || (a.client.id < b.client.id ? -1 : 1);
  return sorted(summaries, byName, pause);
}

import { browserLanguage } from '../../../browser/language.ts';
import { type ClientSummary, clientSummary } from '../../../domain/partner/clients/client-summary.ts';
import { creditMaker } from '../../../domain/points/credit.ts';
import { ledgerView } from '../../../domain/points/ledger-view.ts';
import { ruleBook } from '../../../domain/points/rule-book.ts';
import type { DayText } from '../../../domain/time.ts';
import { POINTS_RULES } from '../../../facts/points-rules.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readClientDesk } from '../../../store/queries/client-desk.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import { readPointsAccount } from '../../../store/queries/points-account.ts';

/** Every living client with what is known of it on a day, by name. */
export async function readClientSummaries(database: CompanionDatabase, day: DayText): Promise<ClientSummary[]> {
  const [account, clients, entries, { profiles, renewals }] = await Promise.all([
    readPointsAccount(database),
    readClients(database),
    readPointEntries(database),
    readClientDesk(database),
  ]);
  const view = ledgerView(clients, entries, creditMaker(ruleBook(POINTS_RULES, account.overrides)));
  const { compare } = new Intl.Collator(browserLanguage());
  return Array.from(view.values(), (ledger) => {
    const { id } = ledger.client;
    return clientSummary(ledger, profiles.get(id) ?? null, renewals.get(id) ?? null, day);
  }).sort((a, b) => compare(a.client.name, b.client.name) || (a.client.id < b.client.id ? -1 : 1));
}

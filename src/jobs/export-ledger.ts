import { browserLanguage } from '../browser/language.ts';
import { saveFile } from '../browser/save-file.ts';
import { numberFormatOf } from '../domain/number-format.ts';
import { ledgerCsv } from '../domain/points/ledger-csv.ts';
import { dayOf } from '../domain/time.ts';
import { readClients, readPointEntries } from '../store/queries/ledger.ts';
import { momentOf, type World } from './world.ts';

export type LedgerExport =
  | { readonly kind: 'saved'; readonly clients: number; readonly entries: number }
  /** There is no client to write. */
  | { readonly kind: 'nothing' };

/** Saves the points ledger as a CSV file, clients by name, their deals by day. Only a page can, see `saveFile`. */
export async function exportLedger(world: World): Promise<LedgerExport> {
  const [clients, entries] = await Promise.all([readClients(world.database), readPointEntries(world.database)]);
  if (clients.length === 0) return { kind: 'nothing' };
  const order = new Intl.Collator(browserLanguage());
  const byClient = Map.groupBy(
    entries.toSorted((a, b) => (a.soldOn < b.soldOn ? -1 : a.soldOn > b.soldOn ? 1 : 0)),
    ({ clientId }) => clientId,
  );
  const parts = clients
    .toSorted((a, b) => order.compare(a.name, b.name))
    .map((client) => ({ client, entries: byClient.get(client.id) ?? [] }));
  const text = ledgerCsv(parts, numberFormatOf(browserLanguage()));
  saveFile(`partner-companion-ledger-${dayOf(momentOf(world))}.csv`, 'text/csv;charset=utf-8', text);
  return { kind: 'saved', clients: clients.length, entries: entries.length };
}

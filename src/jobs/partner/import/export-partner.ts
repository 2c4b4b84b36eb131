import { browserLanguage } from '../../../browser/language.ts';
import { saveFile } from '../../../browser/save-file.ts';
import { numberFormatOf } from '../../../domain/number-format.ts';
import { clientValues } from '../../../domain/partner/import/kept-values.ts';
import { partnerCsv, type WrittenRow } from '../../../domain/partner/import/partner-csv.ts';
import type { PartnerKind } from '../../../domain/partner/import/partner-kind.ts';
import { dayOf } from '../../../domain/time.ts';
import { readClients } from '../../../store/queries/ledger.ts';
import { readAllProfiles, readKeptRows } from '../../../store/queries/partner-import.ts';
import { momentOf, type World } from '../../world.ts';

/**
 * Saves all kept rows of a kind as a CSV file that the import reads back; the headings alone where nothing is kept, to be
 * filled in. Only a page can, see `saveFile`. Tells how many rows it holds.
 */
export async function exportPartner(world: World, kind: PartnerKind): Promise<number> {
  const { database } = world;
  const [clients, profiles, kept] = await Promise.all([
    readClients(database),
    readAllProfiles(database),
    readKeptRows(database, kind),
  ]);
  const profileOf = new Map(profiles.filter(({ deletedAt }) => deletedAt === null).map((row) => [row.id, row]));
  const clientOf = new Map(clients.map((client) => [client.id, client]));
  const written = (clientId: string | null, values: WrittenRow['values']): WrittenRow => {
    const hubId = clientId === null ? '' : (profileOf.get(clientId)?.hubId ?? '');
    return { client: clientId === null ? '' : (clientOf.get(clientId)?.name ?? ''), hubId, values };
  };
  const rows =
    kind === 'clients'
      ? clients.map((client) => written(client.id, clientValues({ client, profile: profileOf.get(client.id) ?? null })))
      : kept.map(({ clientId, values }) => written(clientId, values));
  const order = new Intl.Collator(browserLanguage());
  const text = partnerCsv(
    kind,
    rows.toSorted((a, b) => order.compare(a.client, b.client)),
    numberFormatOf(browserLanguage()),
  );
  saveFile(`partner-companion-${kind}-${dayOf(momentOf(world))}.csv`, 'text/csv;charset=utf-8', text);
  return rows.length;
}

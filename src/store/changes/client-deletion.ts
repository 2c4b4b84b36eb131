import { clientDeletion, type HistoryChoice } from '../../domain/partner/clients/client-deletion.ts';
import { hasHistory, historyCounts } from '../../domain/partner/clients/client-history.ts';
import type { CompanionDatabase } from '../database.ts';
import { readKeptProfile } from '../queries/client-desk.ts';
import { readClientHistory } from '../queries/client-history.ts';
import { readClient } from '../queries/ledger.ts';
import { changeRows } from './change-rows.ts';
import {
  type KeptPartnerChange,
  keepPartnerChange,
  PARTNER_CHANGE_SCOPE,
  type PartnerChangeOptions,
} from './partner-change.ts';

/**
 * Deletes a client with what is kept of it at that moment, in one transaction, so that nothing another page adds meanwhile
 * is left behind. Without a choice only a client without history is deleted.
 */
export function keepClientDeletion(
  database: CompanionDatabase,
  id: string,
  choice: HistoryChoice | null,
  options: PartnerChangeOptions,
): Promise<KeptPartnerChange | 'has-history' | 'no-heir' | 'changed-elsewhere'> {
  const tables = PARTNER_CHANGE_SCOPE.map((name) => database.table(name));
  return changeRows(database, tables, async () => {
    const history = await readClientHistory(database, id);
    if (choice === null && hasHistory(historyCounts(history))) return 'has-history';
    const heir = choice?.kind === 'move' ? await readHeir(database, choice.to) : null;
    if (choice?.kind === 'move' && (heir === null || choice.to === id)) return 'no-heir';
    const deletion = clientDeletion(history, choice ?? { kind: 'everything' }, heir, options.now);
    const { clients, pointEntries, ...partner } = deletion;
    return keepPartnerChange(database, { ...partner, ledger: { clients, pointEntries } }, options);
  });
}

async function readHeir(database: CompanionDatabase, id: string) {
  const [client, profile] = await Promise.all([readClient(database, id), readKeptProfile(database, id)]);
  return client === null ? null : { client, profile };
}

import type { ClientList, SavedReport } from '../../domain/partner/saved-report.ts';
import type { Row } from '../../domain/row.ts';
import type { CompanionDatabase } from '../database.ts';

/** Every living saved report, by name. */
export async function readSavedReports({ savedReports }: CompanionDatabase): Promise<SavedReport[]> {
  return byName(await savedReports.filter(({ deletedAt }) => deletedAt === null).toArray());
}

/** Every living list of clients, by name. */
export async function readClientLists({ clientLists }: CompanionDatabase): Promise<ClientList[]> {
  return byName(await clientLists.filter(({ deletedAt }) => deletedAt === null).toArray());
}

/** One list of clients; null when there is none of that id, perhaps any more. */
export async function readClientList({ clientLists }: CompanionDatabase, id: string): Promise<ClientList | null> {
  const list = await clientLists.get(id);
  return list === undefined || list.deletedAt !== null ? null : list;
}

function byName<Named extends Row & { readonly name: string }>(rows: readonly Named[]): Named[] {
  return rows.toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

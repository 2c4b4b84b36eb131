import type { ClientList, SavedReport } from '../../domain/partner/saved-report.ts';
import type { CompanionDatabase } from '../database.ts';

/** Every living saved report, by name. */
export async function readSavedReports({ savedReports }: CompanionDatabase): Promise<SavedReport[]> {
  return byName(await savedReports.filter(({ deletedAt }) => deletedAt === null).toArray());
}

/** Every living list of clients, by name. */
export async function readClientLists({ clientLists }: CompanionDatabase): Promise<ClientList[]> {
  return byName(await clientLists.filter(({ deletedAt }) => deletedAt === null).toArray());
}

function byName<Named extends { readonly name: string }>(rows: readonly Named[]): Named[] {
  return rows.toSorted((a, b) => a.name.localeCompare(b.name));
}

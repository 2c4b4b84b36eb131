import type { LedgerView } from '../../../../domain/points/ledger-view.ts';

/** The id of the client of that name, capitals aside; null when there is none. */
export function clientNamed(view: LedgerView, name: string): string | null {
  const asked = name.trim().toLowerCase();
  for (const [id, { client }] of view) if (client.name.trim().toLowerCase() === asked) return id;
  return null;
}

import type { Client } from '../../../../domain/points/ledger.ts';

/** The client of a typed name, capitals aside; null when there is none of that name. */
export function clientNamed(typed: string, clients: readonly Client[]): Client | null {
  const name = typed.trim().toLowerCase();
  return (name !== '' && clients.find((client) => client.name.trim().toLowerCase() === name)) || null;
}

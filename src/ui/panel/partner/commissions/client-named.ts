import { matchesWords } from '../../../../domain/matches-words.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';

/** The id of the client of that name, capitals aside; null when there is none. */
export function clientNamed(view: LedgerView, name: string): string | null {
  const asked = name.trim().toLowerCase();
  for (const [id, { client }] of view) if (client.name.trim().toLowerCase() === asked) return id;
  return null;
}

/** Names of clients that have such words, as many as a list of suggestions can hold. */
export function clientNames(view: LedgerView, words: string, most: number): readonly string[] {
  const names = new Set<string>();
  for (const { client } of view.values()) {
    if (names.size === most) break;
    if (matchesWords(client.name, words)) names.add(client.name);
  }
  return [...names];
}

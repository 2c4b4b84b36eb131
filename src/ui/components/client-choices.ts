import type { Client } from '../../domain/points/ledger.ts';
import { countryWords } from '../../jobs/country-words.ts';
import type { Choice } from './ChoiceField.tsx';

/** Clients by name. Those of one name are told apart by where they are. */
export function clientChoices(clients: readonly Client[]): readonly Choice[] {
  const times = new Map<string, number>();
  for (const { name } of clients) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  return clients
    .map((client) => ({
      value: client.id,
      label: client.name,
      ...((times.get(keyOf(client.name)) ?? 0) > 1 ? { note: placeWords(client) } : {}),
    }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

/** One client of each name, for what keeps but the name: the one that is held where it is among several. */
export function oneOfEachName(clients: readonly Client[], held: Client | null): readonly Client[] {
  const byName = new Map(held === null ? [] : [[keyOf(held.name), held]]);
  for (const client of clients) if (!byName.has(keyOf(client.name))) byName.set(keyOf(client.name), client);
  return [...byName.values()];
}

function placeWords({ market, currency }: Client): string {
  return [...(market === null ? [] : [countryWords(market)]), currency].join(' · ');
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

import { matchesWords } from '../../matches-words.ts';

/** The ids of the clients whose names have such words (see `matchesWords`); null where no word asks for anything. */
export function clientsNamed(
  clients: Iterable<{ readonly id: string; readonly name: string }>,
  words: string,
): ReadonlySet<string> | null {
  if (words.trim() === '') return null;
  const found = new Set<string>();
  for (const { id, name } of clients) if (matchesWords(name, words)) found.add(id);
  return found;
}

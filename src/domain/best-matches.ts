import { matchesWords } from './matches-words.ts';

/**
 * The items whose text or code a query is found in, in their order, except that those it names in full come first, then
 * those that begin with it: `india` leads to India before the British Indian Ocean Territory.
 */
export function bestMatches<Item extends { readonly label: string; readonly code?: string }>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const found = items.filter(({ label, code }) => matchesWords(`${label} ${code ?? ''}`, query));
  const rank = ({ label, code }: Item) => {
    if (isName(label, query) || (code !== undefined && isName(code, query))) return 0;
    return matchesWords(firstWord(label), firstWord(query)) ? 1 : 2;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

function isName(name: string, query: string): boolean {
  return matchesWords(name, query) && matchesWords(query, name);
}

function firstWord(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text.normalize('NFC'))?.[0] ?? '';
}

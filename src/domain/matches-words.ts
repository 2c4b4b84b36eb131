/**
 * Whether a text has words that begin as the query does, in its order: `kor s` is found in `Korea (South)`, `ivoire` in
 * `Côte d’Ivoire`. Accents, capitals and punctuation do not matter. An empty query is found in everything.
 */
export function matchesWords(text: string, query: string): boolean {
  let from = 0;
  const words = wordsOf(text);
  for (const part of wordsOf(query)) {
    const found = words.findIndex((word, index) => index >= from && word.startsWith(part));
    if (found === -1) return false;
    from = found + 1;
  }
  return true;
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

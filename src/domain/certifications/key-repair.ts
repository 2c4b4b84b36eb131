import { editDistance } from './edit-distance.ts';

/**
 * Finds the known name keys that a misspelt key may mean. Each word may hold slips as its length allows (up to 3 letters
 * none, up to 7 one, else two); the whole key one when it is short, else two. Blanks may be missing or too many.
 * Short words stand still because there one letter makes another certification: SEO, SEA; I, II. So does a "II" without
 * its blank.
 */
export function createKeyRepair(keys: Iterable<string>): (key: string) => readonly string[] {
  const byWordCount = new Map<number, { readonly key: string; readonly words: readonly string[] }[]>();
  const byLetters = new Map<string, string[]>();
  for (const key of keys) {
    const words = key.split(' ');
    push(byWordCount, words.length, { key, words });
    push(byLetters, words.join(''), key);
  }
  return (key) => {
    const words = key.split(' ');
    // The same letters with other blanks are the surer reading: "SEOII" is SEO II.
    const sameLetters = byLetters.get(words.join(''));
    if (sameLetters !== undefined) return sameLetters;
    const alike = byWordCount.get(words.length) ?? [];
    return alike.filter((known) => isMisspelling(words, known.words)).map((known) => known.key);
  };
}

function isMisspelling(words: readonly string[], known: readonly string[]): boolean {
  let left = known.join(' ').length < 10 ? 1 : 2;
  for (const [place, word] of words.entries()) {
    const meant = known[place] ?? '';
    if (word === `${meant}ii`) return false;
    const limit = Math.min(left, slipsAllowed(Math.min(word.length, meant.length)));
    const slips = editDistance(word, meant, limit);
    if (slips > limit) return false;
    left -= slips;
  }
  return true;
}

function slipsAllowed(letters: number): number {
  if (letters <= 3) return 0;
  return letters <= 7 ? 1 : 2;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

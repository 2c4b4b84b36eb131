import { foldText } from '../../import/fold-text.ts';

/**
 * The key under which two spellings of a person's name meet: case, accents, punctuation and word order do not count.
 */
export function holderKey(name: string): string {
  const folded = foldText(name);
  return folded.includes(' ') ? folded.split(' ').sort().join(' ') : folded;
}

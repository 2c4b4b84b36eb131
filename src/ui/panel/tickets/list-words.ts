import { browserLanguage } from '../../../browser/language.ts';

/** Several words as one list of the user's language: `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat(browserLanguage(), { type: 'conjunction' }).format(words);
}

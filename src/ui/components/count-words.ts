import { browserLanguage } from '../../browser/language.ts';

/** How many there are, as the user's language groups digits: a list may hold thousands. */
export function countWords(count: number): string {
  return new Intl.NumberFormat(browserLanguage()).format(count);
}

import { browserLanguage } from '../browser/language.ts';
import type { CurrencyCode } from '../domain/currency.ts';

const names = new Map<string, Intl.DisplayNames>();

/** A currency as the user's language calls it; its code when the browser has no name for it. */
export function currencyWords(currency: CurrencyCode): string {
  const language = browserLanguage();
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'currency' });
  names.set(language, known);
  return known.of(currency) ?? currency;
}

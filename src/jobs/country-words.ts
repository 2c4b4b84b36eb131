import { browserLanguage } from '../browser/language.ts';
import type { CountryCode } from '../domain/country.ts';

const names = new Map<string, Intl.DisplayNames>();

/** A country as the user's language calls it; its code when the browser has no name for it. */
export function countryWords(country: CountryCode): string {
  const language = browserLanguage();
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  names.set(language, known);
  return known.of(country) ?? country;
}

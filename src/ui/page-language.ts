import { browserLanguage } from '../browser/language.ts';

/** Tells the page's readers, screen readers above all, which language its words are in. */
export function markLanguage(): void {
  document.documentElement.lang = browserLanguage();
}

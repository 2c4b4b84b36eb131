import { browser } from 'wxt/browser';

/** The language the browser shows its own words in, and so the one our locale files are chosen by. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

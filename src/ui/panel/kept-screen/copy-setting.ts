import { browserLanguage } from '../../../browser/language.ts';
import { extensionVersion } from '../../../browser/version.ts';
import type { CopySetting } from '../../../domain/screen-copy.ts';
import { readRoute } from '../route.ts';

/** What a copy of the screen at the present address must have in common with the page. */
export function settingNow(): CopySetting {
  const { path, query } = readRoute(location.hash);
  return { path, query: query.toString(), language: browserLanguage(), release: extensionVersion() };
}

import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { runQuietly } from './run.ts';

/** Where Debian keeps the languages of Chromium's own words; they are a package of their own. */
const FRENCH = '/usr/lib/chromium/locales/fr.pak';

/** A browser that loads the extension, after installing Debian's when that is possible; null when there is none. */
export function browserOrInstall(): string | null {
  const found = findBrowser();
  if (found !== null && (found !== '/usr/bin/chromium' || existsSync(FRENCH) || !mayInstall())) return found;
  if (!mayInstall()) return null;
  console.log('Installing Chromium and its languages (apt-get) ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const done =
    runQuietly('apt-get', ['update'], env) &&
    runQuietly('apt-get', ['install', '-y', 'chromium', 'chromium-l10n'], env);
  if (!done) console.error('Chromium could not be installed; what apt-get said is above.');
  return findBrowser();
}

/** Only Debian has Chromium as an ordinary package; elsewhere the same name brings something else. */
function mayInstall(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

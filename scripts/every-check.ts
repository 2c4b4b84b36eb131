import { findBrowser } from './find-browser.ts';
import { browserOrInstall } from './install-browser.ts';
import { run, runQuietly } from './run.ts';

type Step = readonly [heading: string, command: string, ...args: readonly string[]];

const STEPS: readonly Step[] = [
  ['Generated files', 'node', 'scripts/generate.ts'],
  ['Types', 'tsc', '--noEmit'],
  ['Lint and format', 'biome', 'ci', '--colors=off', '--diagnostic-level=warn', '.'],
  ['Unused code', 'knip'],
  ['Unit and component tests', 'vitest', 'run', '--project', 'unit', '--project', 'ui', '--project', 'alone'],
  ['Build for Chromium', 'wxt', 'build'],
  ['Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'],
  ['Manifests and bundles', 'vitest', 'run', '--project', 'built'],
  ['Stories in a real browser', 'playwright', 'test'],
];

/** What `npm test` does: every check in turn, ending with the first one that fails. */
export function everyCheck(): void {
  if (!haveBrowser()) {
    console.error(
      'No Chromium 144 or later was found for the browser tests. Install one, or name it: CHROMIUM=... npm test',
    );
    process.exit(1);
  }
  const begun = Date.now();
  for (const [heading, command, ...args] of STEPS) {
    console.log(`\n=== ${heading} ===`);
    // The builder draws a spinner, thousands of lines of it in a log; what it built is reported afterwards.
    if (command === 'wxt' ? runQuietly(command, args) : run(command, args)) continue;
    console.error(`\nFailed: ${heading}`);
    process.exit(1);
  }
  console.log(`\nEverything passed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

/** Where Debian has none to install, Playwright's own will do. */
function haveBrowser(): boolean {
  if (browserOrInstall() !== null) return true;
  console.log("Installing Playwright's Chromium ...");
  return run('playwright', ['install', 'chromium']) && findBrowser() !== null;
}

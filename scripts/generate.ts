import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runQuietly } from './run.ts';

const MESSAGES = resolve(import.meta.dirname, '../.wxt/i18n/index.ts');

/**
 * Makes the generated files. WXT 0.21 runs the background's imports before it writes what one of them is, `#i18n`, so on a
 * fresh clone it stumbles over its own absence (November 2026); a stand-in is put there first, and WXT writes over it.
 */
export function generate(): boolean {
  if (!existsSync(MESSAGES)) {
    mkdirSync(dirname(MESSAGES), { recursive: true });
    writeFileSync(MESSAGES, "import { createI18n } from '@wxt-dev/i18n';\n\nexport const i18n = createI18n();\n");
  }
  return runQuietly('wxt', ['prepare']);
}

if (import.meta.main && !generate()) process.exit(1);

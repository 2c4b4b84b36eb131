import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TextFile } from './source-file.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Made by machines or by git; nobody wrote it. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', 'test-results', 'package-lock.json']);
/** The folder that screenshots of the product go to; rooms of that name deeper in the house are ours. */
const SHOTS = 'pictures';
const TEXT = /\.(?:tsx?|mjs|css|html|ya?ml|json|md|txt|svg|csv)$|\/run$|^\.[a-z]+$/;

/** Every text file that a person wrote, below a folder of the repository; `''` is all of it. */
export function readTree(folder: string): TextFile[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name) && (folder !== '' || name !== SHOTS))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readTree(path);
      return TEXT.test(path) ? [{ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, textOf, walk } from '../house/syntax.ts';

export type Build = 'chrome-mv3' | 'firefox-mv3';
export const BUILDS: readonly Build[] = ['chrome-mv3', 'firefox-mv3'];

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));

export function readBuilt(build: Build, path: string): string {
  return readFileSync(`${OUTPUT}${build}/${path}`, 'utf8');
}

/** Every file of a build, by its path in it. */
export function builtFiles(build: Build): readonly string[] {
  if (!existsSync(OUTPUT + build))
    throw new Error(`There is no .output/${build}: run npm run build and build:firefox.`);
  return readdirSync(OUTPUT + build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(OUTPUT.length + build.length + 1));
}

/** What a page loads: at once, and at all. */
export interface PageLoad {
  /** The script that the page itself names. */
  readonly entry: string;
  /** That script and what it imports statically: all that runs before anything is loaded later. */
  readonly atOnce: readonly string[];
  /** The same with everything that is imported later. */
  readonly everything: readonly string[];
}

export function pageLoad(build: Build, page: string): PageLoad {
  const scripts = [...readBuilt(build, page).matchAll(/<script\b[^>]*\ssrc="\/([^"]+)"/g)].map(([, path = '']) => path);
  const [entry] = scripts;
  if (entry === undefined || scripts.length > 1)
    throw new Error(`${page} has ${scripts.length} scripts instead of one`);
  return { entry, atOnce: reached(build, entry, false), everything: reached(build, entry, true) };
}

export function bytesOf(build: Build, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + Buffer.byteLength(readBuilt(build, path)), 0);
}

function reached(build: Build, entry: string, later: boolean): readonly string[] {
  const found = new Set([entry]);
  for (const path of found) {
    walk(parse(path, readBuilt(build, path)), (node) => {
      if (
        node.type === 'ImportExpression' ? !later : !node.type.startsWith('Import') && !node.type.startsWith('Export')
      ) {
        return undefined;
      }
      const from = textOf(node.source);
      if (from !== null) found.add(posix.join(posix.dirname(path), from));
      return undefined;
    });
  }
  return [...found];
}

import { resolveImport } from './resolve-import.ts';
import type { Finding, SourceFile } from './source-file.ts';

interface Room {
  /** Folders, this room's own not named. */
  readonly rooms: readonly string[];
  /** Packages by name; a name that ends with `/` stands for everything inside that package. */
  readonly packages: readonly string[];
}

const MESSAGES = '#i18n';

/** Who may import whom: the table of DESIGN 2. */
const ROOMS: Readonly<Record<string, Room>> = {
  'src/domain': { rooms: [], packages: ['zod', 'zod/', 'big.js'] },
  'src/facts': { rooms: ['src/domain'], packages: [] },
  'src/store': { rooms: ['src/domain'], packages: ['dexie'] },
  'src/browser': { rooms: ['src/domain'], packages: ['wxt/'] },
  'src/jobs': {
    rooms: ['src/domain', 'src/facts', 'src/store', 'src/browser'],
    packages: [MESSAGES, 'papaparse', 'htmlparser2', 'ts-ics', 'fflate'],
  },
  'src/background': { rooms: ['src/jobs', 'src/browser'], packages: [] },
  'src/ui': {
    rooms: ['src/domain', 'src/facts', 'src/store/queries', 'src/jobs', 'src/browser'],
    packages: [MESSAGES, 'react', 'react/', 'react-dom', 'react-dom/', '@base-ui/react/', '@tanstack/react-virtual'],
  },
  entrypoints: { rooms: ['src/background', 'src/ui'], packages: ['wxt/'] },
};

/** One file, one package: a seam that keeps the package out of every other file of its room. */
const SEAMS: Readonly<Record<string, string>> = {
  'src/jobs/backup/sum-of.ts': '@noble/hashes/sha2.js',
  'src/ui/components/use-live.ts': 'dexie-react-hooks',
  'src/ui/panel/points/tier/ProgressChart.tsx': 'recharts',
};

/** Imports that leave a room by a door it does not have, and relative imports that lead nowhere. */
export function strayImports(files: readonly SourceFile[], paths: ReadonlySet<string>): Finding[] {
  return files.flatMap((file) => {
    const home = Object.keys(ROOMS).find((room) => file.path.startsWith(`${room}/`));
    const room = home === undefined ? undefined : ROOMS[home];
    if (home === undefined || room === undefined)
      return [{ file: file.path, reason: 'stands in no room of the house' }];
    return file.imports.flatMap((from) => {
      const reason = objectionTo(file.path, from, [home, ...room.rooms], room.packages, paths);
      return reason === null ? [] : [{ file: file.path, reason }];
    });
  });
}

function objectionTo(
  importer: string,
  from: string,
  rooms: readonly string[],
  packages: readonly string[],
  paths: ReadonlySet<string>,
): string | null {
  const path = resolveImport(importer, from);
  if (path === null) {
    const known = packages.some((name) => from === name || (name.endsWith('/') && from.startsWith(name)));
    return known || SEAMS[importer] === from ? null : `may not import the package ${from}`;
  }
  if (!paths.has(path)) return `imports ${from}, which is no file (is the extension written?)`;
  return rooms.some((room) => path.startsWith(`${room}/`)) ? null : `may not import ${path}`;
}

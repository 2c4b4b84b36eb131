import { resolveImport } from './resolve-import.ts';
import type { Finding, SourceFile } from './source-file.ts';

/** Files that import each other in a ring. Types count: a ring of types has to be read as one file too. */
export function importCycles(files: readonly SourceFile[]): Finding[] {
  const known = new Set(files.map(({ path }) => path));
  const next = new Map(
    files.map(({ path, imports }) => [
      path,
      [...new Set(imports.map((from) => resolveImport(path, from)))].filter((to) => to !== null && known.has(to)),
    ]),
  );
  const found: Finding[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const follow = (path: string) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const ring = trail.slice(start);
      found.push({ file: path, reason: `imports itself in a ring: ${[...ring, path].join(' -> ')}` });
      return;
    }
    if (done.has(path)) return;
    trail.push(path);
    for (const to of next.get(path) ?? []) if (to !== null) follow(to);
    trail.pop();
    done.add(path);
  };
  for (const { path } of files) follow(path);
  return found;
}

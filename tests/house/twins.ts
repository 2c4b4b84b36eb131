import type { Finding, SourceFile } from './source-file.ts';

/** Tests that are about the whole house, not about one file, and what they lean on. */
const WITHOUT_TWIN = /^tests\/((fixtures|bad-days|e2e|bench|house|built)\/|(house|locales)\.test\.ts$)/;

/** Files of src without a test at the same address. Files that are nothing but types need none. */
export function missingTwins(sources: readonly SourceFile[], tests: ReadonlySet<string>): Finding[] {
  return sources
    .filter(({ path, onlyTypes }) => !onlyTypes && !twinsOf(path).some((twin) => tests.has(twin)))
    .map(({ path }) => ({ file: path, reason: `has no twin at ${twinsOf(path)[0]}` }));
}

/** Files under tests/ that are the twin of nothing, and that no other corner of tests/ has a place for. */
export function strayTests(sources: readonly SourceFile[], tests: ReadonlySet<string>): Finding[] {
  const wanted = new Set(sources.flatMap(({ path }) => twinsOf(path)));
  return [...tests]
    .filter((path) => !WITHOUT_TWIN.test(path) && !wanted.has(path))
    .map((path) => ({ file: path, reason: 'is the twin of no file in src' }));
}

function twinsOf(path: string): string[] {
  const stem = path.replace(/^src\//, 'tests/').replace(/\.tsx?$/, '');
  // A test of plain values may need a page, and one of a component may do without.
  return path.endsWith('.tsx') ? [`${stem}.test.tsx`, `${stem}.test.ts`] : [`${stem}.test.ts`, `${stem}.test.tsx`];
}

import type { Finding } from './source-file.ts';

/**
 * Tests that put something in the place of a module, or load one again. All others of a project share what is loaded: those
 * that come after would get it too.
 */
export const ALONE: readonly string[] = [
  'tests/ui/popup/mount-popup.test.tsx',
  'tests/ui/popup/start-popup.test.ts',
  'tests/ui/welcome/start-welcome.test.tsx',
  'tests/ui/panel/mount-panel.test.tsx',
  'tests/ui/panel/start-panel.test.ts',
  'tests/ui/panel/certifications/use-list-entries.test.tsx',
  'tests/ui/panel/certifications/import/ImportScreen.test.tsx',
];

const MEDDLING = /\bvi\.(mock|doMock|resetModules)\(/;

/** Tests that change what is loaded and are not among those that run alone, and those that run alone for nothing. */
export function meddlers(
  tests: readonly { readonly path: string; readonly text: string }[],
  alone: readonly string[],
): Finding[] {
  const meddling = new Set(tests.filter(({ text }) => MEDDLING.test(text)).map(({ path }) => path));
  return [
    ...[...meddling].filter((path) => !alone.includes(path)).map((file) => ({ file, reason: 'must run alone' })),
    ...alone.filter((path) => !meddling.has(path)).map((file) => ({ file, reason: 'need not run alone' })),
  ];
}

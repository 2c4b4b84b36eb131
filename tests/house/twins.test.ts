import { describe, expect, it } from 'vitest';
import { sourceFile } from './source-file.ts';
import { missingTwins, strayTests } from './twins.ts';

const VALUE = sourceFile({ path: 'src/domain/a.ts', text: 'export const a = 1' });
const COMPONENT = sourceFile({ path: 'src/ui/Face.tsx', text: 'export function Face() { return <p /> }' });

function typesOnly(text: string): boolean {
  return missingTwins([sourceFile({ path: 'src/domain/t.ts', text })], new Set()).length === 0;
}

describe('missingTwins', () => {
  it('is content with a twin at the same address', () => {
    expect(missingTwins([VALUE, COMPONENT], new Set(['tests/domain/a.test.ts', 'tests/ui/Face.test.tsx']))).toEqual([]);
  });

  it('names the address that is empty', () => {
    expect(missingTwins([VALUE, COMPONENT], new Set(['tests/a.test.ts', 'tests/ui/face.test.tsx']))).toEqual([
      { file: 'src/domain/a.ts', reason: 'has no twin at tests/domain/a.test.ts' },
      { file: 'src/ui/Face.tsx', reason: 'has no twin at tests/ui/Face.test.tsx' },
    ]);
  });

  it.each([
    "import type { B } from './b.ts'; export interface A { b: B }",
    "export type { B } from './b.ts'; export type A = string; interface Inner { a: A }",
    "import { type B } from './b.ts'; export type A = B; export { type B };",
  ])('asks for none where there are only types: %s', (text) => {
    expect(typesOnly(text)).toBe(true);
  });

  it.each([
    'export const a = 1',
    'export type A = string; export function a(): A { return "" }',
    'export class A {}',
    "export { a } from './a.ts'",
    "export * from './a.ts'",
    "import './zod-config.ts'",
    'document.title = "a"',
    'interface A { a: 1 } export default {} satisfies object',
  ])('asks for one where something is left to run: %s', (text) => {
    expect(typesOnly(text)).toBe(false);
  });
});

describe('strayTests', () => {
  it('names a test, or any other script, that belongs to no file', () => {
    const tests = new Set(['tests/domain/a.test.ts', 'tests/domain/b.test.ts', 'tests/domain/builder.ts']);
    expect(strayTests([VALUE], tests).map(({ file }) => file)).toEqual([
      'tests/domain/b.test.ts',
      'tests/domain/builder.ts',
    ]);
  });

  it('leaves the corners alone that are about the whole', () => {
    const tests = [
      'tests/e2e/csp.test.ts',
      'tests/house.test.ts',
      'tests/fixtures/setup.ts',
      'tests/bad-days/killed.test.ts',
      'tests/built/size.test.ts',
    ];
    expect(strayTests([], new Set(tests))).toEqual([]);
    expect(strayTests([], new Set(['tests/housing.test.ts']))).toHaveLength(1);
  });
});

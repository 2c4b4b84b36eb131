import { expect, it } from 'vitest';
import { importCycles } from './cycles.ts';
import { sourceFile } from './source-file.ts';

function filesOf(imports: Record<string, readonly string[]>) {
  return Object.entries(imports).map(([path, from]) =>
    sourceFile({ path, text: from.map((one) => `import '${one}';`).join('') }),
  );
}

it('finds no ring where two files lean on the same third', () => {
  expect(importCycles(filesOf({ 'src/a.ts': ['./b.ts', './c.ts'], 'src/b.ts': ['./c.ts'], 'src/c.ts': [] }))).toEqual(
    [],
  );
});

it('names every file of a ring', () => {
  const files = filesOf({ 'src/a.ts': ['./x/b.ts'], 'src/x/b.ts': ['./c.ts'], 'src/x/c.ts': ['../a.ts'] });
  expect(importCycles(files)).toEqual([
    { file: 'src/a.ts', reason: 'imports itself in a ring: src/a.ts -> src/x/b.ts -> src/x/c.ts -> src/a.ts' },
  ]);
});

it('finds a ring that is entered from outside, and one of types', () => {
  const outside = filesOf({ 'src/a.ts': ['./b.ts'], 'src/b.ts': ['./c.ts'], 'src/c.ts': ['./b.ts'] });
  expect(importCycles(outside).map(({ file }) => file)).toEqual(['src/b.ts']);
  const types = [
    sourceFile({ path: 'src/a.ts', text: "import type { B } from './b.ts'; export type A = B" }),
    sourceFile({ path: 'src/b.ts', text: "import type { A } from './a.ts'; export type B = A | null" }),
  ];
  expect(importCycles(types)).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { tooLong } from './sizes.ts';

function linesOf(path: string, lines: number) {
  return tooLong([{ path, text: 'a\n'.repeat(lines) }]).map(({ reason }) => reason);
}

it('lets a door have 15 lines and a room 200', () => {
  expect(linesOf('entrypoints/popup/main.ts', 15)).toEqual([]);
  expect(linesOf('src/domain/a.ts', 200)).toEqual([]);
});

it('refuses one line more', () => {
  expect(linesOf('entrypoints/popup/main.ts', 16)).toEqual(['has 16 lines; 15 is the most']);
  expect(linesOf('src/domain/a.ts', 201)).toEqual(['has 201 lines; 200 is the most']);
});

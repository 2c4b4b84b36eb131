import { beforeEach, describe, expect, it } from 'vitest';
import { rememberUndo, takeUndo } from '../../../src/ui/components/undo-stack.ts';

function change(name: string) {
  return async () => ({ kind: name });
}

beforeEach(() => {
  while (takeUndo() !== null);
});

describe('the undo stack', () => {
  it('gives the latest change first, each once', () => {
    const [a, b] = [change('a'), change('b')];
    rememberUndo(a);
    rememberUndo(b);
    expect([takeUndo(), takeUndo(), takeUndo()]).toEqual([b, a, null]);
  });

  it('gives a named change wherever it is, and the others afterwards', () => {
    const [a, b, c] = [change('a'), change('b'), change('c')];
    for (const one of [a, b, c]) rememberUndo(one);
    expect(takeUndo(b)).toBe(b);
    expect(takeUndo(b)).toBeNull();
    expect([takeUndo(), takeUndo()]).toEqual([c, a]);
  });

  it('forgets the oldest of more than fifty', () => {
    const changes = Array.from({ length: 53 }, (_, index) => change(String(index)));
    for (const one of changes) rememberUndo(one);
    const taken = Array.from({ length: 50 }, () => takeUndo());
    expect(taken).toEqual(changes.slice(3).reverse());
    expect(takeUndo()).toBeNull();
  });
});

import type { Undoable } from './undoable.ts';

type Undo = () => Promise<Undoable>;

const MOST = 50;

/** The changes of this page that can still be taken back, the latest last. Gone with the page, as the toasts are. */
const stack: Undo[] = [];

export function rememberUndo(undo: Undo): void {
  stack.push(undo);
  if (stack.length > MOST) stack.shift();
}

/** Takes one change off the stack, the latest unless one is named; null when it was taken already. */
export function takeUndo(named?: Undo): Undo | null {
  if (named === undefined) return stack.pop() ?? null;
  const at = stack.indexOf(named);
  return at === -1 ? null : (stack.splice(at, 1)[0] ?? null);
}

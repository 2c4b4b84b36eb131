/** The states that an editor was in, as far back as it remembers, and those that were taken back. */
export interface EditHistory<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

const MOST = 200;

export function freshHistory<State>(present: State): EditHistory<State> {
  return { past: [], present, future: [] };
}

/**
 * The history with a next state. While a thing is dragged its many states are one step: with `joined` the present one is
 * replaced instead of remembered.
 */
export function stepped<State>(history: EditHistory<State>, next: State, joined = false): EditHistory<State> {
  if (next === history.present) return history;
  if (joined) return { ...history, present: next, future: [] };
  return { past: [...history.past, history.present].slice(-MOST), present: next, future: [] };
}

/** The history one step back; itself where there is none. */
export function undone<State>(history: EditHistory<State>): EditHistory<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** The history with the step that was taken back last done again; itself where there is none. */
export function redone<State>(history: EditHistory<State>): EditHistory<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}

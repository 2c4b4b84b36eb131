import { startTransition, useEffect, useState } from 'react';
import { createBreather } from '../../jobs/import/breather.ts';
import type { Pause } from '../../jobs/long-work.ts';

/** Thrown by a pause to end work whose result nobody waits for any more. */
const UNWANTED = Symbol('unwanted');

interface Worked<Result> {
  readonly result?: Result;
  readonly failed?: { readonly error: unknown };
}

/**
 * What long work gives, done in stretches that hold no page up, and anew whenever one of the dependencies changes. What it
 * gave before stays until then; undefined at first, and while `work` is null. A failure is thrown where it is used.
 */
export function useWorkedOut<Result>(
  work: ((pause: Pause) => Promise<Result>) | null,
  dependencies: readonly unknown[],
): Result | undefined {
  const [worked, setWorked] = useState<Worked<Result>>({});
  useEffect(() => {
    if (work === null) return;
    let wanted = true;
    const breather = createBreather();
    const pause = () => (breather.isDue() ? rest() : undefined);
    const rest = async () => {
      await breather.breathe();
      if (!wanted) throw UNWANTED;
    };
    const done = (next: Worked<Result>) => {
      if (wanted) startTransition(() => setWorked(next));
    };
    work(pause).then(
      (result) => done({ result }),
      (error: unknown) => {
        if (error !== UNWANTED) done({ failed: { error } });
      },
    );
    return () => {
      wanted = false;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: the work is another function at every drawing; whoever calls says what it depends on.
  }, dependencies);
  if (worked.failed !== undefined) throw worked.failed.error;
  return worked.result;
}

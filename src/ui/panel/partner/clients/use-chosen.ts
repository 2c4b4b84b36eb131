import { useCallback, useMemo, useState } from 'react';
import type { ClientLine } from './client-line.ts';

export interface Chosen {
  readonly set: ReadonlySet<string>;
  /** Those of them that are shown: what is hidden by a filter is not acted upon. */
  readonly ids: readonly string[];
  readonly shown: readonly string[];
}

interface ChosenLines {
  readonly chosen: Chosen;
  readonly choose: (id: string, chosen: boolean) => void;
  readonly chooseNone: () => void;
}

/** The clients that are ticked. Both functions stay the same. */
export function useChosen(lines: readonly ClientLine[] | null): ChosenLines {
  const [set, setSet] = useState<ReadonlySet<string>>(() => new Set());
  const choose = useCallback((id: string, chosen: boolean) => {
    setSet((before) => {
      const next = new Set(before);
      if (chosen) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const chooseNone = useCallback(() => setSet(new Set()), []);
  const chosen = useMemo(() => {
    const shown = (lines ?? []).map(({ client }) => client.id);
    return { set, shown, ids: shown.filter((id) => set.has(id)) };
  }, [lines, set]);
  return { chosen, choose, chooseNone };
}

import { useCallback, useRef, useState } from 'react';
import type { ImportInput } from '../../../jobs/import/import-reading.ts';
import type { ChoicesOf, ImportKind } from '../../../jobs/import/import-review.ts';
import { useKeptForm } from '../../components/use-kept-form.ts';

/** A longer text is read again from the start: writing and matching its choices would be felt. */
const LONGEST = 500_000;
export const NO_CHOICES = { answers: {}, edits: [], ticks: [] } as const;

export interface KeptChoices<Kind extends ImportKind> {
  readonly choices: ChoicesOf<Kind>;
  /** Whether they were made before this page was opened. */
  readonly restored: boolean;
  /** Takes a choice, and keeps it if it was made for something that is itself kept. */
  readonly choose: (change: (before: ChoicesOf<Kind>) => Partial<ChoicesOf<Kind>>, input: ImportInput | null) => void;
  readonly forget: () => Promise<void>;
}

/** What the user answered, corrected and ticked in a review. It outlives the panel with the text it belongs to. */
export function useKeptChoices<Kind extends ImportKind>(
  draft: string,
  left: ChoicesOf<Kind> | null,
): KeptChoices<Kind> {
  const { restored, type, forget: drop } = useKeptForm<ChoicesOf<Kind>>(draft, left);
  const [choices, setChoices] = useState<ChoicesOf<Kind>>(left ?? NO_CHOICES);
  // Two choices may be made before the page is drawn again.
  const latest = useRef(choices);

  const choose = useCallback<KeptChoices<Kind>['choose']>(
    (change, input) => {
      latest.current = { ...latest.current, ...change(latest.current) };
      setChoices(latest.current);
      if (input !== null && isKept(input)) type(latest.current);
    },
    [type],
  );
  const forget = useCallback(async () => {
    if (latest.current === NO_CHOICES) return;
    latest.current = NO_CHOICES;
    setChoices(NO_CHOICES);
    await drop();
  }, [drop]);
  return { choices, restored, choose, forget };
}

/** Whether an input is there again when the page is opened again. */
function isKept(input: ImportInput): boolean {
  if (input.kind === 'text') return input.text.length <= LONGEST;
  return input.kind === 'page' && input.page.text.length <= LONGEST;
}

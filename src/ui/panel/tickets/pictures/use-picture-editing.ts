import { useRef, useState } from 'react';
import { changed, type EditChange } from '../../../../domain/tickets/pictures/edit-changes.ts';
import {
  type EditHistory,
  freshHistory,
  redone,
  stepped,
  undone,
} from '../../../../domain/tickets/pictures/edit-history.ts';
import type { PictureEdits } from '../../../../domain/tickets/pictures/edits.ts';
import type { KeptEditing } from '../../../../domain/tickets/pictures/picture-edits.schema.ts';
import type { Size } from '../../../../domain/tickets/pictures/rectangle.ts';
import { useKeptForm } from '../../../components/use-kept-form.ts';

export interface PictureEditing extends KeptEditing {
  /** `joined` makes it one step with the change before, as while something is dragged. */
  readonly change: (change: EditChange, joined?: boolean) => void;
  readonly write: (fields: Partial<Omit<KeptEditing, 'edits'>>) => void;
  /** Null where there is nothing to take back or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Whether the changes are from an earlier visit. */
  readonly restored: boolean;
  /** Whether anything is not as it was. */
  readonly touched: boolean;
  /** Drops what was done and not saved. */
  readonly forget: () => Promise<void>;
}

interface State {
  readonly history: EditHistory<PictureEdits>;
  readonly name: string;
  readonly keepOriginal: boolean;
}

/** The edits of one picture, with their history, kept while they are not saved as every typed text is. */
export function usePictureEditing(
  draftKey: string,
  { initial, kept, size }: { readonly initial: KeptEditing; readonly kept: KeptEditing | null; readonly size: Size },
): PictureEditing {
  const form = useKeptForm<KeptEditing>(draftKey, kept);
  const [state, setState] = useState<State>(() => {
    const { edits, name, keepOriginal } = kept ?? initial;
    return { history: freshHistory(edits), name, keepOriginal };
  });
  const { history, name, keepOriginal } = state;

  // A pointer moves more often than a page is drawn, so each change starts from the latest and not from the drawn one.
  const latest = useRef(state);
  const keep = (change: (before: State) => Partial<State>) => {
    const next = { ...latest.current, ...change(latest.current) };
    latest.current = next;
    setState(next);
    form.type({ edits: next.history.present, name: next.name, keepOriginal: next.keepOriginal });
  };
  const turn = (change: (before: EditHistory<PictureEdits>) => EditHistory<PictureEdits>) =>
    keep((before) => ({ history: change(before.history) }));

  return {
    edits: history.present,
    name,
    keepOriginal,
    change: (change, joined = false) =>
      turn((before) => stepped(before, changed(before.present, change, size), joined)),
    write: (fields) => keep(() => fields),
    undo: history.past.length === 0 ? null : () => turn(undone),
    redo: history.future.length === 0 ? null : () => turn(redone),
    restored: form.restored,
    touched: form.typed !== null,
    forget: form.forget,
  };
}

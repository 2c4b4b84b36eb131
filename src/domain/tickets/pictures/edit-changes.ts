import { type Mark, type MarkKind, type PictureEdits, placed } from './edits.ts';
import type { Rectangle, Size } from './rectangle.ts';

/** What can be done to the edits of a picture. */
export type EditChange =
  | { readonly do: 'add'; readonly mark: Mark }
  | { readonly do: 'place'; readonly id: string; readonly place: Rectangle }
  | { readonly do: 'write'; readonly id: string; readonly text: string }
  | { readonly do: 'drop'; readonly group: string; readonly dropped: boolean }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'crop'; readonly crop: Rectangle | null };

/** Longest text that is drawn on a picture, in UTF-16 units. */
export const LONGEST_TEXT = 200;

/** The edits after a change; every mark stays inside the picture. The same object when nothing changed. */
export function changed(edits: PictureEdits, change: EditChange, size: Size): PictureEdits {
  const marks = (apply: (mark: Mark) => Mark): PictureEdits => ({ ...edits, marks: edits.marks.map(apply) });
  switch (change.do) {
    case 'add':
      return { ...edits, marks: [...edits.marks, placed(change.mark, change.mark, size)] };
    case 'place':
      return marks((mark) => (mark.id === change.id ? placed(mark, change.place, size) : mark));
    case 'write':
      return marks((mark) => (mark.id === change.id ? { ...mark, text: change.text.slice(0, LONGEST_TEXT) } : mark));
    case 'drop':
      return marks((mark) => (mark.found?.group === change.group ? { ...mark, dropped: change.dropped } : mark));
    case 'remove':
      return edits.marks.some(({ id }) => id === change.id)
        ? { ...edits, marks: edits.marks.filter(({ id }) => id !== change.id) }
        : edits;
    case 'crop':
      return { ...edits, crop: change.crop };
  }
}

/** A new mark in the middle of a picture, a quarter of it wide, as the keyboard adds one. */
export function markInMiddle(kind: MarkKind, id: string, { width, height }: Size): Mark {
  const wide = Math.round(width / 4);
  const high = Math.round(height / (kind === 'arrow' ? 8 : 12));
  return newMark(kind, id, {
    x: Math.round((width - wide) / 2),
    y: Math.round((height - high) / 2),
    width: wide,
    height: high,
  });
}

export function newMark(kind: MarkKind, id: string, place: Rectangle): Mark {
  return { id, kind, ...place, text: '', found: null, dropped: false };
}

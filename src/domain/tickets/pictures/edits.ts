import type { PersonalKind } from './personal-data.ts';
import { intersection, movedInside, type Rectangle, type Size, upright } from './rectangle.ts';

export const MARK_KINDS = ['mask', 'box', 'arrow', 'text'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * One thing drawn on a picture, in pixels of the picture. An arrow runs from its corner `x`, `y` to the opposite one, so
 * its size may be negative. A text begins at `x`, `y` and is as large as `textSize` says; its own size counts for nothing.
 */
export interface Mark extends Rectangle {
  readonly id: string;
  readonly kind: MarkKind;
  readonly text: string;
  /** For a mask that was proposed: what was found there. Boxes of one value, on two lines say, share `group`. */
  readonly found: { readonly kind: PersonalKind; readonly value: string; readonly group: string } | null;
  /** A proposal that was dropped: shown, never drawn. */
  readonly dropped: boolean;
}

/** Everything that is to be done to a picture. */
export interface PictureEdits {
  /** What is kept of it; null for all. */
  readonly crop: Rectangle | null;
  readonly marks: readonly Mark[];
}

export const NO_EDITS: PictureEdits = { crop: null, marks: [] };

/** The least that can be seen and taken hold of, in pixels of the picture. */
export const LEAST_SIDE = 4;

/** The height of a text's letters in a picture of this size, in its pixels. */
export function textSize({ width, height }: Size): number {
  return Math.max(16, Math.round(Math.max(width, height) / 50));
}

/** A mark with another place, kept inside the picture. */
export function placed(mark: Mark, place: Rectangle, size: Size): Mark {
  const drawn = mark.kind === 'arrow' ? place : upright(place);
  const bounded = {
    x: Math.round(drawn.x),
    y: Math.round(drawn.y),
    width: bound(drawn.width, mark.kind, size.width),
    height: bound(drawn.height, mark.kind, size.height),
  };
  return { ...mark, ...movedInside(bounded, size) };
}

function bound(length: number, kind: MarkKind, most: number): number {
  const clamped = Math.max(-most, Math.min(most, Math.round(length)));
  // An arrow may run straight across or down, so one of its sides may be nothing.
  return kind === 'mask' || kind === 'box' ? Math.max(LEAST_SIDE, clamped) : clamped;
}

/** What is kept of a picture in the end, in whole pixels: the crop as far as it lies in the picture; all of it without one. */
export function keptArea({ crop }: PictureEdits, { width, height }: Size): Rectangle {
  const whole = { x: 0, y: 0, width, height };
  if (crop === null) return whole;
  const { x, y, width: wide, height: high } = upright(crop);
  // Inwards: what the user cut away must not stay by a fraction.
  const left = Math.ceil(x);
  const top = Math.ceil(y);
  const inner = { x: left, y: top, width: Math.floor(x + wide) - left, height: Math.floor(y + high) - top };
  if (inner.width < 1 || inner.height < 1) return whole;
  return intersection(inner, whole) ?? whole;
}

/** How many values the masks of some edits hide in what is kept of a picture: boxes of one value count once. */
export function maskedCount(edits: PictureEdits, size: Size): number {
  const kept = keptArea(edits, size);
  const hidden = edits.marks.filter(
    (mark) => mark.kind === 'mask' && !mark.dropped && intersection(mark, kept) !== null,
  );
  return new Set(hidden.map(({ id, found }) => found?.group ?? id)).size;
}

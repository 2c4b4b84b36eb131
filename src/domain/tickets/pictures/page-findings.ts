import type { Mark } from './edits.ts';
import type { PersonalKind } from './personal-data.ts';
import { intersection, type Rectangle, type Size, wholePixels } from './rectangle.ts';

/** One value that was found in a page, and where it was seen, in CSS pixels of the window. */
export interface PageFinding {
  readonly kind: PersonalKind;
  readonly value: string;
  readonly boxes: readonly Rectangle[];
}

/** What part of a page a capture shows: its place in the window, larger than 1 in scale where the user pinched. */
export interface PageView extends Size {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Letters reach a little beyond the boxes that a browser tells: 2 CSS pixels on every side. */
const MARGIN = 2;

/**
 * What was found in a page as masks on its capture. The scale is taken from the picture itself, so it holds for every
 * screen and zoom. What lies outside the picture makes no mask.
 */
export function proposedMasks(findings: readonly PageFinding[], view: PageView, picture: Size): readonly Mark[] {
  const across = (picture.width / view.width) * view.scale;
  const down = (picture.height / view.height) * view.scale;
  const whole = { x: 0, y: 0, ...picture };
  return findings.flatMap(({ kind, value, boxes }, group) =>
    boxes.flatMap((box, part): Mark[] => {
      const area = intersection(
        wholePixels({
          x: (box.x - view.left - MARGIN) * across,
          y: (box.y - view.top - MARGIN) * down,
          width: (box.width + 2 * MARGIN) * across,
          height: (box.height + 2 * MARGIN) * down,
        }),
        whole,
      );
      const found = { kind, value, group: `found-${group}` };
      if (area === null) return [];
      return [{ id: `found-${group}-${part}`, kind: 'mask', ...area, text: '', found, dropped: false }];
    }),
  );
}

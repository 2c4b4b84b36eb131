import type { Mark } from './edits.ts';
import type { PersonalKind } from './personal-data.ts';
import { intersection, type Rectangle, type Size, wholePixels } from './rectangle.ts';

/** One value that was found in a page, and where it was seen, in CSS pixels of the window. */
export interface PageFinding {
  readonly kind: PersonalKind;
  readonly value: string;
  readonly boxes: readonly Rectangle[];
}

/** What part of a page a capture shows, in CSS pixels of the window. */
export interface PageView extends Size {
  /** Where it begins, and how much larger it is shown, where the user pinched. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** Pixels of the screen to one CSS pixel, the zoom of the page included. */
  readonly ratio: number;
}

/** Letters reach a little beyond the boxes that a browser tells: 2 CSS pixels on every side. */
const MARGIN = 2;

/** Some browsers leave scroll bars out of a capture. */
const SCROLL_BAR = 20;

/** Whether a capture shows as much of its page as the page says is in sight; if not, nobody knows what boxes hide on it. */
export function fitsView({ width, height, ratio }: PageView, picture: Size): boolean {
  const off = (pixels: number, side: number) => Math.abs(pixels / ratio - side) > SCROLL_BAR;
  return !off(picture.width, width) && !off(picture.height, height);
}

/** What was found in a page as masks on its capture. What lies outside the picture makes no mask. */
export function proposedMasks(findings: readonly PageFinding[], view: PageView, picture: Size): readonly Mark[] {
  const scale = view.ratio * view.scale;
  const whole = { x: 0, y: 0, ...picture };
  return findings.flatMap(({ kind, value, boxes }, group) =>
    boxes.flatMap((box, part): Mark[] => {
      const area = intersection(
        wholePixels({
          x: (box.x - view.left - MARGIN) * scale,
          y: (box.y - view.top - MARGIN) * scale,
          width: (box.width + 2 * MARGIN) * scale,
          height: (box.height + 2 * MARGIN) * scale,
        }),
        whole,
      );
      const found = { kind, value, group: `found-${group}` };
      if (area === null) return [];
      return [{ id: `found-${group}-${part}`, kind: 'mask', ...area, text: '', found, dropped: false }];
    }),
  );
}

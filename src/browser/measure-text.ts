import type { KeptRun, PageWithRuns, TextRun } from './collect-text.ts';

/** A part of a run that `collectText` gave, by its number there. */
export interface AskedPart {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

export interface MeasuredText {
  /** For each part that was asked for, its boxes in the window, in CSS pixels: one for every line, none if not in sight. */
  readonly boxes: readonly (readonly TextRun['box'][])[];
  /** Whether what was asked for is not where, or not what, it was. */
  readonly moved: boolean;
}

/**
 * Runs in the page: must not use anything from outside itself. Where the parts stand now; what `collectText` left in the
 * page is taken away.
 */
export function measureText(parts: readonly AskedPart[]): MeasuredText {
  type Box = TextRun['box'];
  const page: PageWithRuns = window;
  const runs = page.partnerCompanionRuns ?? [];
  delete page.partnerCompanionRuns;
  let moved = false;

  const common = (a: Box, b: Box): Box => {
    const x = Math.max(a.x, b.x);
    const y = Math.max(a.y, b.y);
    const width = Math.min(a.x + a.width, b.x + b.width) - x;
    return { x, y, width, height: Math.min(a.y + a.height, b.y + b.height) - y };
  };
  const plain = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };

  /**
   * What can be seen of a box: an ancestor that scrolls or cuts off hides the rest, unless the element is positioned out
   * of it. Where that is not certain the box stays, since one too many is only a click.
   */
  const seenOf = (box: Box, element: Element | null): Box => {
    let seen = box;
    let escaping = false;
    for (let at = element; at !== null; at = parentOf(at)) {
      const { overflow, position } = getComputedStyle(at);
      const positioned = position !== 'static' && position !== '';
      if (/hidden|scroll|auto|clip/.test(overflow) && (!escaping || positioned) && at !== at.ownerDocument.body) {
        seen = common(seen, plain(at.getBoundingClientRect()));
      }
      if (position === 'fixed') break;
      if (positioned) escaping = position === 'absolute';
    }
    return seen;
  };

  const rangeOf = ({ nodes }: KeptRun, start: number, end: number): Range | null => {
    const range = nodes[0]?.ownerDocument.createRange();
    if (range === undefined) return null;
    let at = 0;
    let begun = false;
    for (const node of nodes) {
      const next = at + node.data.length;
      if (!begun && start < next) {
        range.setStart(node, start - at);
        begun = true;
      }
      if (begun && end <= next) {
        range.setEnd(node, end - at);
        return range;
      }
      at = next;
    }
    return begun ? range : null;
  };

  const boxesOf = ({ run: number, start, end }: AskedPart): Box[] => {
    const run = runs[number];
    if (run === undefined) {
      moved = true;
      return [];
    }
    const { nodes, field, shift, clip } = run;
    const text = nodes.map(({ data }) => data).join('');
    const same = field !== null || text === run.text;
    const all = field === null ? rangeOf(run, 0, text.length) : field;
    const part = same && field === null ? rangeOf(run, start, end) : all;
    if (all === null || part === null) {
      moved = true;
      return [];
    }
    const now = all.getBoundingClientRect();
    const far = Math.abs(now.x + shift.x - run.box.x) > 1 || Math.abs(now.y + shift.y - run.box.y) > 1;
    if (!same || far) moved = true;
    const rects = part instanceof Range ? [...part.getClientRects()] : [part.getBoundingClientRect()];
    const around = field ?? nodes[0]?.parentElement ?? null;
    return rects.flatMap((rect) => {
      const seen = seenOf(plain(rect), around);
      const box = common({ ...seen, x: seen.x + shift.x, y: seen.y + shift.y }, clip);
      return box.width > 0 && box.height > 0 ? [box] : [];
    });
  };

  return { boxes: parts.map(boxesOf), moved };
}

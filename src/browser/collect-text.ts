import type { PageView } from '../domain/tickets/pictures/page-findings.ts';

/** A piece of a page's text that reads on without a break, or what stands in one field. */
export interface TextRun {
  readonly text: string;
  /** Its place in the window, in CSS pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** A field is covered as a whole; a secret one always, and its content is never read. */
  readonly field: boolean;
  readonly secret: boolean;
}

export interface CollectedText {
  readonly url: string;
  readonly title: string;
  readonly view: PageView;
  readonly runs: readonly TextRun[];
  /** Parts in sight that could not be read: pages of other sites inside this one, and what is too much. */
  readonly unread: number;
}

/** What is left in the page between the two looks at it. */
export interface KeptRun {
  readonly text: string;
  readonly box: TextRun['box'];
  readonly nodes: readonly Text[];
  readonly field: Element | null;
  /** Where its frame begins in the window, and what of it can be seen. */
  readonly shift: { readonly x: number; readonly y: number };
  readonly clip: TextRun['box'];
}

export interface PageWithRuns extends Window {
  partnerCompanionRuns?: KeptRun[];
}

/**
 * Runs in the page: must not use anything from outside itself. Gives every text that is in sight and leaves the nodes it
 * stands in for `measureText`.
 */
export function collectText(): CollectedText {
  const MOST_CHARACTERS = 500_000;
  const MOST_NODES = 60_000;
  const SILENT = /^(?:script|style|noscript|template|svg|canvas|video|audio|object|img)$/;
  const VALUELESS = /^(?:hidden|checkbox|radio|range|color|file|image|submit|reset)$/;
  const page: PageWithRuns = window;
  const kept: KeptRun[] = [];
  const secrets = new Set<KeptRun>();
  let characters = 0;
  let seen = 0;
  let unread = 0;

  type Place = Pick<KeptRun, 'shift' | 'clip'>;
  const common = (a: TextRun['box'], b: TextRun['box']): TextRun['box'] => {
    const x = Math.max(a.x, b.x);
    const y = Math.max(a.y, b.y);
    const width = Math.min(a.x + a.width, b.x + b.width) - x;
    return { x, y, width, height: Math.min(a.y + a.height, b.y + b.height) - y };
  };
  const shifted = ({ x, y, width, height }: DOMRect, { shift }: Place) => ({
    x: x + shift.x,
    y: y + shift.y,
    width,
    height,
  });
  const inSight = (box: TextRun['box'], { clip }: Place) => {
    const { width, height } = common(box, clip);
    return width > 0 && height > 0;
  };

  const keep = (text: string, box: TextRun['box'], what: Pick<KeptRun, 'nodes' | 'field'>, place: Place) => {
    if (!inSight(box, place)) return null;
    if (characters + text.length > MOST_CHARACTERS) {
      unread += 1;
      return null;
    }
    characters += text.length;
    const run = { text, box, ...what, ...place };
    kept.push(run);
    return run;
  };

  const keepNodes = (nodes: readonly Text[], place: Place) => {
    const [first] = nodes;
    const last = nodes.at(-1);
    const text = nodes.map(({ data }) => data).join('');
    if (first === undefined || last === undefined || text.trim() === '') return;
    const range = first.ownerDocument.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    keep(text, shifted(range.getBoundingClientRect(), place), { nodes, field: null }, place);
  };

  const keepField = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, place: Place) => {
    if (field.localName === 'input' && VALUELESS.test(field.type)) return;
    const secret = field.type === 'password';
    const options = 'selectedOptions' in field ? [...field.selectedOptions].map(({ text }) => text).join(' ') : null;
    const text = secret ? '' : (options ?? field.value);
    if (!secret && text === '') return;
    const run = keep(text, shifted(field.getBoundingClientRect(), place), { nodes: [], field }, place);
    if (run !== null && secret) secrets.add(run);
  };

  const enterFrame = (frame: HTMLIFrameElement, place: Place) => {
    const rect = frame.getBoundingClientRect();
    const box = shifted(rect, place);
    if (!inSight(box, place)) return;
    const inside = frame.contentDocument;
    if (inside === null) {
      unread += 1;
      return;
    }
    const style = getComputedStyle(frame);
    const shift = {
      x: box.x + frame.clientLeft + (Number.parseFloat(style.paddingLeft) || 0),
      y: box.y + frame.clientTop + (Number.parseFloat(style.paddingTop) || 0),
    };
    if (inside.body !== null) walk(inside.body, { shift, clip: common(box, place.clip) });
  };

  /** Text that one block shows in a row is one run, so that an address in two colours is still found. */
  const walk = (root: Node, place: Place) => {
    let open: Text[] = [];
    const close = () => {
      keepNodes(open, place);
      open = [];
    };
    const visit = (node: Node) => {
      seen += 1;
      if (seen > MOST_NODES) return;
      if (node.nodeType === Node.TEXT_NODE) return void open.push(node as Text);
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const element = node as HTMLElement;
      const name = element.localName;
      if (SILENT.test(name)) return;
      const { display, visibility } = getComputedStyle(element);
      if (display === 'none') return;
      if (name === 'iframe' || name === 'frame') return enterFrame(element as HTMLIFrameElement, place);
      if (name === 'input' || name === 'textarea' || name === 'select') {
        if (visibility !== 'hidden') keepField(element as HTMLInputElement, place);
        return;
      }
      const parts = !/^(?:inline|contents|)$/.test(display) || name === 'br';
      if (parts) close();
      if (element.shadowRoot !== null) walk(element.shadowRoot, place);
      for (const child of element.childNodes)
        if (visibility !== 'hidden' || child.nodeType !== Node.TEXT_NODE) visit(child);
      if (parts) close();
    };
    for (const child of root.childNodes) visit(child);
    close();
  };

  const sight = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  walk(document.body ?? document.documentElement, { shift: { x: 0, y: 0 }, clip: sight });
  if (seen > MOST_NODES) unread += 1;
  page.partnerCompanionRuns = kept;
  return {
    url: location.href,
    title: document.title.slice(0, 500),
    view: {
      left: window.visualViewport?.offsetLeft ?? 0,
      top: window.visualViewport?.offsetTop ?? 0,
      width: innerWidth,
      height: innerHeight,
      scale: window.visualViewport?.scale ?? 1,
      ratio: devicePixelRatio,
    },
    runs: kept.map((run) => ({ text: run.text, box: run.box, field: run.field !== null, secret: secrets.has(run) })),
    unread,
  };
}

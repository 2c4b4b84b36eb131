import { Parser } from 'htmlparser2';
import type { PageLink } from '../../domain/import/page-link.ts';
import { createBreather } from './breather.ts';
import { createHtmlLines } from './html-lines.ts';

/** The visible text of HTML, and its links with the lines of that text on which they stand. */
export interface HtmlReading {
  readonly text: string;
  readonly links: readonly PageLink[];
}

const SLICE = 64 * 1024;
const MOST_LINKS = 50_000;
/** What these hold is never shown, or is no text. */
const UNSEEN = new Set(
  'script style noscript template head title svg math iframe object embed textarea select'.split(' '),
);

/**
 * Reads HTML as text, without a document being built: nothing in it runs or loads. Scripts, styles, comments and hidden
 * parts are passed over. Null when cancelled.
 */
export async function readHtml(
  html: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<HtmlReading | null> {
  const reader = createReader();
  const breather = createBreather();
  for (let at = 0; at < html.length; at += SLICE) {
    reader.write(html.slice(at, at + SLICE));
    if (!breather.isDue()) continue;
    await breather.breathe();
    if (options.signal?.aborted === true) return null;
  }
  return reader.end();
}

interface OpenLink {
  readonly href: string;
  readonly title: string;
  readonly line: number;
  text: string;
}

function createReader(): { readonly write: (part: string) => void; readonly end: () => HtmlReading } {
  const written = createHtmlLines();
  const links: PageLink[] = [];
  let hidden = 0;
  let open: OpenLink | null = null;
  const closeLink = () => {
    if (open === null) return;
    const { href, title, text, line } = open;
    open = null;
    if (links.length >= MOST_LINKS) return;
    // A link around a picture alone stands on no line: the next line may belong to something else.
    links.push({ href, title, text: text.trim(), ...(text.trim() === '' ? {} : { line }) });
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (hidden > 0 || isHidden(name, attributes)) {
        hidden += 1;
        return;
      }
      written.open(name);
      const { href, title = '' } = attributes;
      if (name !== 'a' || href === undefined) return;
      closeLink();
      open = { href: href.trim(), title, text: '', line: written.number() };
    },
    onclosetag: (name) => {
      if (hidden > 0) {
        hidden -= 1;
        return;
      }
      if (name === 'a') closeLink();
      written.close(name);
    },
    ontext: (text) => {
      if (hidden > 0) return;
      written.text(text);
      if (open !== null) open.text += text;
    },
  });
  return {
    write: (part) => parser.write(part),
    end: () => {
      parser.end();
      closeLink();
      written.end();
      return { text: written.lines.join('\n'), links };
    },
  };
}

function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { hidden, style = '' } = attributes;
  return UNSEEN.has(name) || hidden !== undefined || /display\s?:\s?none/i.test(style);
}

import { endOfValue, type ValueScan } from './value-end.ts';

/** What a backup's text is made of: a field of its head, the beginning of a table, one row of it, a piece of sealed data. */
export type TextPiece =
  | { readonly kind: 'field'; readonly name: string; readonly text: string }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'row'; readonly table: string; readonly text: string }
  | { readonly kind: 'sealed'; readonly text: string };

/** `cut-off`: it ends in the middle. `broken`: it is no JSON of this shape. `too-deep`, `too-long`: one value is. */
export type TextFault = 'cut-off' | 'broken' | 'too-deep' | 'too-long';

export interface TableReader {
  /** The pieces that the next stretch of text completes, those before a fault too. A fault ends the reading. */
  readonly push: (text: string) => { readonly pieces: readonly TextPiece[]; readonly fault: TextFault | null };
  /** Whether the text may end here. */
  readonly end: () => TextFault | null;
}

/** A picture of 10 MB in base64 with what belongs to it. */
const MOST_CHARACTERS = 16_000_000;

/** Fields of the head that are entered instead of being read whole. */
const INSIDE: ReadonlyMap<string, 'tables' | 'sealed'> = new Map([
  ['tables', 'tables'],
  ['data', 'sealed'],
]);

type Place = 'start' | 'name' | 'colon' | 'value' | 'after' | 'end';

/**
 * Takes a backup's text apart, stretch by stretch, so that no step is long and the whole is never held: the text of every
 * field of its head, of every row of `tables` and of every item of `data`. The pieces are JSON texts still to be parsed.
 */
export function tableReader(): TableReader {
  let held = '';
  let at = 0;
  let fault: TextFault | null = null;
  /** Where we are: in the head, in `tables`, in one of its lists, or in the list of sealed data. */
  let level: 'head' | 'tables' | 'rows' | 'sealed' = 'head';
  let place: Place = 'start';
  let first = true;
  let name = '';
  let scan: ValueScan | null = null;
  const names = { head: new Set<string>(), tables: new Set<string>() };

  /** Takes one step; false when more text is needed. */
  const step = (pieces: TextPiece[]): boolean => {
    if (scan === null) {
      at = afterBlanks(held, at);
      if (at >= held.length) return false;
    }
    if (place === 'name' || place === 'value') return readValue(pieces);
    const sign = held[at];
    at += 1;
    switch (place) {
      case 'start':
        if (sign !== '{') return fail('broken');
        place = 'after';
        return true;
      case 'colon':
        if (sign !== ':') return fail('broken');
        place = 'value';
        return true;
      case 'after':
        return goOn(sign);
      default:
        return fail('broken');
    }
  };

  const fail = (why: TextFault): false => {
    fault = why;
    return false;
  };

  /** Between two members, before the first one, or after the last. */
  const goOn = (sign: string | undefined): boolean => {
    const isList = level === 'rows' || level === 'sealed';
    if (sign === (isList ? ']' : '}')) {
      first = false;
      if (level === 'head') place = 'end';
      else level = level === 'rows' ? 'tables' : 'head';
      return true;
    }
    if (first) at -= 1;
    else if (sign !== ',') return fail('broken');
    first = false;
    place = isList ? 'value' : 'name';
    return true;
  };

  const readValue = (pieces: TextPiece[]): boolean => {
    const opens = place === 'value' && scan === null ? opened(held[at], pieces) : null;
    if (opens !== null) return opens;
    scan ??= { from: at, at, depth: 0, inText: false };
    const found = endOfValue(held, scan);
    if (found === 'more') return scan.at - scan.from > MOST_CHARACTERS ? fail('too-long') : false;
    if (typeof found === 'string') return fail(found);
    const text = held.slice(scan.from, found);
    at = found;
    scan = null;
    if (text.length > MOST_CHARACTERS) return fail('too-long');
    return place === 'name' ? named(text) : valued(text, pieces);
  };

  /** A list or table that is entered instead of being read whole. Null for any other value. */
  const opened = (sign: string | undefined, pieces: TextPiece[]): boolean | null => {
    const inside = level === 'tables' ? 'rows' : level === 'head' ? INSIDE.get(name) : undefined;
    if (inside === undefined) return null;
    if (sign !== (inside === 'tables' ? '{' : '[')) return fail('broken');
    if (inside === 'rows') pieces.push({ kind: 'table', table: name });
    level = inside;
    place = 'after';
    first = true;
    at += 1;
    return true;
  };

  const named = (text: string): boolean => {
    const parsed = parsedText(text);
    const known = level === 'head' ? names.head : names.tables;
    // Of two fields of one name a parser takes either.
    if (parsed === null || known.has(parsed)) return fail('broken');
    known.add(parsed);
    name = parsed;
    place = 'colon';
    return true;
  };

  const valued = (text: string, pieces: TextPiece[]): boolean => {
    if (level === 'rows') pieces.push({ kind: 'row', table: name, text });
    else pieces.push(level === 'sealed' ? { kind: 'sealed', text } : { kind: 'field', name, text });
    place = 'after';
    return true;
  };

  return {
    push: (text) => {
      held = held.slice(scan?.from ?? at) + text;
      if (scan !== null) scan = { ...scan, at: scan.at - scan.from, from: 0 };
      at = 0;
      const pieces: TextPiece[] = [];
      while (fault === null && step(pieces));
      return { pieces, fault };
    },
    end: () => fault ?? (place === 'end' && afterBlanks(held, at) >= held.length ? null : 'cut-off'),
  };
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text[at] ?? 'x')) at += 1;
  return at;
}

/** A JSON text that is a string; null for any other. */
function parsedText(text: string): string | null {
  if (!text.startsWith('"')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

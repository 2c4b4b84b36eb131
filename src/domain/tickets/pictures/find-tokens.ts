import type { Span } from './span.ts';

const SHORTEST = 20;
const CANDIDATE = /[A-Za-z0-9_+/=.~:-]{20,}/g;
/** In an address each part is looked at by itself, or its host and path would speak for the whole. */
const ADDRESS = /:\/\/|^\/|^www\./;
const PARTS = /[^/?&=:]+/g;

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
/** Signed tokens of three parts, and the beginnings that makers of keys are known by. */
const SIGNED = /^ey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/;
const KNOWN_START = /^(?:pat-[a-z]{2}\d-|sk_(?:live|test)_|gh[pousr]_|xox[abprs]-|AKIA|AIza|CK[A-Za-z0-9]{4})/;

/** The name that a token is given after, and signs that lead to it. */
const BEFORE = /^(?:[A-Za-z_-]{1,40}=(?=[^=]))?[.:/~=+-]*/;

/** Changes between letters and digits that chance brings and names do not. */
const SWITCHES = 4;
const RANDOM_PART = 10;

/**
 * Parts of a text that look like an access token, a key or another long random id: at least 20 characters, letters and
 * digits mixed as no word, file name or readable address mixes them.
 */
export function findTokens(text: string): readonly Span[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const found = match[0];
    const parts = ADDRESS.test(found) ? [...found.matchAll(PARTS)] : [/.*/.exec(found)];
    return parts.flatMap((part) => (part === null ? [] : tokenIn(part[0], match.index + part.index)));
  });
}

/** A sign that ends a sentence is not part of it. */
function tokenIn(part: string, offset: number): Span[] {
  const lead = BEFORE.exec(part)?.[0].length ?? 0;
  // By hand: a pattern would try every beginning of a long row of signs.
  let last = part.length;
  while (last > lead && /[.:/~+-]/.test(part.charAt(last - 1))) last -= 1;
  const bare = part.slice(lead, last);
  return bare.length >= SHORTEST && isToken(bare) ? [{ start: offset + lead, end: offset + last }] : [];
}

function isToken(text: string): boolean {
  const head = text.slice(0, 512);
  if (UUID.test(head) || SIGNED.test(head)) return true;
  const known = KNOWN_START.exec(head);
  if (known !== null && /\d/.test(head.slice(known[0].length))) return true;
  const parts = head.split(/[^A-Za-z0-9]+/);
  const random = parts.some((part) => part.length >= RANDOM_PART && switchesIn(part) >= 2);
  return random && parts.reduce((sum, part) => sum + switchesIn(part), 0) >= SWITCHES;
}

function switchesIn(part: string): number {
  return (part.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length;
}

const CRLF = '\r\n';

/** RFC 5545, 3.1: a line is at most 75 octets long, its line break not counted, the space of a continuation included. */
const LONGEST = 75;

/** A UTF-16 unit is at most three octets of UTF-8, so a line this short needs no counting. */
const SURELY_SHORT = LONGEST / 3;

/**
 * The content lines of an iCalendar text, folded anew at 75 octets and never within a character. ts-ics 2.4.6 counts
 * UTF-16 units, cuts emoji in two and lets every continuation be one octet too long (seen 22 November 2026). Its own
 * folds are taken out first: no content line begins with a space, so what follows a line break and is one is a fold.
 */
export function foldLines(text: string): string {
  return text.replaceAll(`${CRLF} `, '').split(CRLF).map(folded).join(CRLF);
}

function folded(line: string): string {
  if (line.length <= SURELY_SHORT) return line;
  const pieces: string[] = [];
  let start = 0;
  let length = 0;
  let at = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LONGEST) {
      pieces.push(line.slice(start, at));
      start = at;
      length = 1;
    }
    length += octets;
    at += character.length;
  }
  return [...pieces, line.slice(start)].join(`${CRLF} `);
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

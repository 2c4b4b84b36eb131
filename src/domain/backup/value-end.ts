const MOST_DEPTH = 64;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** How far the search for the end of a value has come. */
export interface ValueScan {
  readonly from: number;
  at: number;
  depth: number;
  inText: boolean;
}

/**
 * Where the JSON value ends that begins at `scan.from`, going on from where an earlier stretch of the text left off. Looks
 * for its end only: whether it is well made is for the parser to say.
 */
export function endOfValue(text: string, scan: ValueScan): number | 'more' | 'broken' | 'too-deep' {
  while (scan.at < text.length) {
    const sign = text.charCodeAt(scan.at);
    if (scan.inText) {
      if (sign === BACKSLASH) {
        if (scan.at + 1 >= text.length) return 'more';
        scan.at += 2;
      } else {
        scan.at += 1;
        if (sign === QUOTE) {
          scan.inText = false;
          if (scan.depth === 0) return scan.at;
        }
      }
      continue;
    }
    if (sign === QUOTE) scan.inText = true;
    else if (sign === OPEN_BRACE || sign === OPEN_BRACKET) scan.depth += 1;
    else if (scan.depth === 0 && endsPlain(sign)) return scan.at > scan.from ? scan.at : 'broken';
    else if (sign === CLOSE_BRACE || sign === CLOSE_BRACKET) {
      scan.depth -= 1;
      if (scan.depth === 0) return scan.at + 1;
    }
    if (scan.depth > MOST_DEPTH) return 'too-deep';
    scan.at += 1;
  }
  return 'more';
}

/** Whether a sign ends a number or a word such as `null`. */
function endsPlain(sign: number): boolean {
  return sign === 0x2c || sign === CLOSE_BRACE || sign === CLOSE_BRACKET || sign === 0x3a || sign <= 0x20;
}

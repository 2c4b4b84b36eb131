/** How the bytes of a text file stand for letters. The first and second differ by the mark at the beginning only. */
export type FileEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding that the first bytes show; `binary` when they are no text. UTF-8 stays to be confirmed by the whole
 * file.
 */
export function encodingOf(start: Uint8Array): FileEncoding | 'binary' {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return start.includes(0) ? utf16Without(start) : 'utf-8';
}

/** Without a mark, UTF-16 of mostly Latin letters has a zero in every other place, and hardly any elsewhere. */
function utf16Without(start: Uint8Array): FileEncoding | 'binary' {
  const zeros: [number, number] = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const pairs = start.length / 2;
  const [even, odd] = zeros;
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return 'utf-16le';
  return even > 0.4 * pairs && odd < 0.05 * pairs ? 'utf-16be' : 'binary';
}

/** Whether a decoded text is full of controls: bytes of something else that happen to hold no zero. */
export function looksBinary(text: string): boolean {
  // Tabs, line ends and form feeds are what texts have; C1 controls are what a wrong code page makes of anything.
  const controls = text.match(/[\p{Cc}\uFFFD]/gu)?.filter((letter) => !'\t\n\v\f\r\u0085'.includes(letter)) ?? [];
  return controls.length > 0.02 * text.length;
}

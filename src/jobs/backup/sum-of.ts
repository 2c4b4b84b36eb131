import { sha256 } from '@noble/hashes/sha2.js';
import { createBreather } from '../import/breather.ts';

/** Bytes that are read at once: some milliseconds of work. */
const STRETCH = 256 * 1024;

/**
 * SHA-256 of a file or text that is put together from parts, in hexadecimal. Taken stretch by stretch: the browser's own
 * digest wants all bytes at once, which would cost a page as much memory as the file has, and hold it up.
 */
export async function sumOf(parts: readonly BlobPart[], signal?: AbortSignal): Promise<string> {
  const whole = new Blob([...parts]);
  const sum = sha256.create();
  const breather = createBreather();
  for (let from = 0; from < whole.size; from += STRETCH) {
    const bytes = await whole.slice(from, from + STRETCH).arrayBuffer();
    sum.update(new Uint8Array(bytes));
    // Given back at once: the stretches of a long file would lie about until the next garbage collection.
    bytes.transfer(0);
    if (breather.isDue()) await breather.breathe();
    signal?.throwIfAborted();
  }
  return sum.digest().toHex();
}

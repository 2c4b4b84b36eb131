import type { SealedHead } from '../../domain/backup/backup-head.schema.ts';

/** What OWASP asked of PBKDF2 with SHA-256 in 2023. About half a second on a slow machine. */
const ITERATIONS = 600_000;

const IV_BYTES = 12;
const SALT_BYTES = 16;
const KNOWN_TEXT = 'partner-companion';

/** Seals and opens the pieces of one file under one passphrase. */
export interface Sealing {
  readonly encryption: SealedHead['encryption'];
  /** `index` and `last` are sealed with it, so that pieces can be neither moved nor left out. */
  readonly seal: (bytes: BufferSource, index: number, last: boolean) => Promise<string>;
}

/** A new sealing with a salt of its own. */
export async function newSealing(passphrase: string, iterations = ITERATIONS): Promise<Sealing> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const key = await keyOf(passphrase, salt, iterations);
  const seal = async (bytes: BufferSource, index: number, last: boolean) => {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const additionalData = placeOf(index, last);
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes));
    const both = new Uint8Array(IV_BYTES + sealed.length);
    both.set(iv);
    both.set(sealed, IV_BYTES);
    return both.toBase64();
  };
  const check = await seal(new TextEncoder().encode(KNOWN_TEXT), -1, true);
  const encryption = {
    cipher: 'AES-GCM',
    derivation: 'PBKDF2-SHA-256',
    iterations,
    salt: salt.toBase64(),
    check,
  } as const;
  return { encryption, seal };
}

/** Opens a piece; null when it was not sealed so, or not at this place. */
export type Opener = (sealed: string, index: number, last: boolean) => Promise<Uint8Array | null>;

/** What opens a file's pieces; null when the passphrase is not the one it was sealed with. */
export async function openSealing(encryption: SealedHead['encryption'], passphrase: string): Promise<Opener | null> {
  const salt = bytesOf(encryption.salt);
  if (salt === null) return null;
  const key = await keyOf(passphrase, salt, encryption.iterations);
  const open: Opener = async (sealed, index, last) => {
    const bytes = bytesOf(sealed);
    if (bytes === null || bytes.length <= IV_BYTES) return null;
    const iv = bytes.subarray(0, IV_BYTES);
    try {
      const params = { name: 'AES-GCM', iv, additionalData: placeOf(index, last) };
      return new Uint8Array(await crypto.subtle.decrypt(params, key, bytes.subarray(IV_BYTES)));
    } catch (error) {
      // The one error by which it says that the seal does not fit; it carries no reason.
      if (error instanceof Error && error.name === 'OperationError') return null;
      throw error;
    }
  };
  return (await open(encryption.check, -1, true)) === null ? null : open;
}

async function keyOf(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  // The same letters can be typed in two ways.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function placeOf(index: number, last: boolean): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${index}${last ? ' last' : ''}`);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.fromBase64(base64);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

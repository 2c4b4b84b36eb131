import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../src/jobs/backup/make-backup.ts';
import { readBackup } from '../../src/jobs/backup/read-backup.ts';
import { refusalWords } from '../../src/ui/panel/data/refusal-words.ts';
import { SCHEMA_VERSION } from '../fixtures/backup-file.ts';
import { filledWorld } from '../fixtures/filled-world.ts';
import { forgedBackup } from '../fixtures/forged-backup.ts';

vi.setConfig({ testTimeout: 120_000 });

const SEED = 20_261_122;
let whole: Uint8Array<ArrayBuffer>;
let original: unknown;

beforeAll(async () => {
  const { file } = await makeBackup(await filledWorld());
  whole = new Uint8Array(await file.arrayBuffer());
  original = await read(whole);
});

/** The rows that would be restored; null when the file is refused, for a reason that has words. */
async function read(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const outcome = await readBackup(new Blob([bytes]), { schemaVersion: SCHEMA_VERSION });
  if (outcome.kind === 'read') return { ...outcome.backup, head: null };
  expect(refusalWords(outcome.refusal)).toMatch(/Nothing was changed\.$/);
  return null;
}

/** What is read of a damaged file is nothing, or all of it as it was. */
async function expectNothingOrAll(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const found = await read(bytes);
  if (found === null) return false;
  expect(found).toEqual(original);
  return true;
}

describe('a backup file', () => {
  it('cut off at every kilobyte is refused', async () => {
    expect(whole.length).toBeGreaterThan(8_000);
    for (let length = 0; length < whole.length - 2; length += 1_024) {
      expect(await read(whole.slice(0, length))).toBeNull();
    }
  });

  it('cut off at every byte near its ends is refused, the blanks behind it apart', async () => {
    const lengths = Array.from({ length: 400 }, (_, index) => index);
    for (const length of lengths) expect(await read(whole.slice(0, length))).toBeNull();
    for (const length of lengths) {
      const kept = await expectNothingOrAll(whole.slice(0, whole.length - length));
      expect(kept).toBe(length < 2);
    }
  });

  it('with one bit flipped anywhere is refused, or says the same', async () => {
    let same = 0;
    for (let at = 0; at < whole.length; at += 5) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      if (await expectNothingOrAll(bytes)) same += 1;
    }
    // A blank that became another blank, an escaped letter.
    expect(same).toBeLessThan(whole.length / 100);
  });

  it('damaged in ten thousand ways is refused, or says the same', async () => {
    const place = fc.nat(1_000_000);
    const damage = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), place, bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }) }),
      fc.record({ kind: fc.constant('cut' as const), place, length: fc.integer({ min: 1, max: 3_000 }) }),
      fc.record({ kind: fc.constant('copy' as const), place, length: fc.integer({ min: 1, max: 3_000 }), to: place }),
      fc.record({
        kind: fc.constant('word' as const),
        place,
        word: fc.constantFrom(
          '"__proto__":{},',
          '[',
          '{',
          '}',
          ']',
          '"',
          ',',
          'null',
          '1e999',
          '-0',
          '\\u0000',
          '"app":"x",',
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        await expectNothingOrAll(damages.reduce<Uint8Array<ArrayBuffer>>(damaged, whole));
      }),
      { numRuns: 10_000, seed: SEED },
    );
  });

  it('forged by somebody who knows the format is restored with rows of the right shape alone', async () => {
    const value = fc.jsonValue({ maxDepth: 2 }).map((one) => JSON.parse(JSON.stringify(one)));
    const rows = fc.array(fc.dictionary(fc.constantFrom('id', 'key', 'name', 'isMe', 'revision', '__proto__'), value), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('holders', 'drafts', 'settings', 'plans'), rows),
        async (tables) => {
          const file = await forgedBackup(tables);
          const outcome = await readBackup(file, { schemaVersion: SCHEMA_VERSION });
          if (outcome.kind === 'refused') return;
          for (const row of [...outcome.backup.tables.values()].flat()) {
            expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
            expect(Reflect.get(row, 'id') ?? Reflect.get(row, 'key')).toEqual(expect.any(String));
          }
        },
      ),
      { numRuns: 500, seed: SEED },
    );
  });
});

type Damage =
  | { readonly kind: 'put'; readonly place: number; readonly bytes: Uint8Array }
  | { readonly kind: 'cut'; readonly place: number; readonly length: number }
  | { readonly kind: 'copy'; readonly place: number; readonly length: number; readonly to: number }
  | { readonly kind: 'word'; readonly place: number; readonly word: string };

function damaged(bytes: Uint8Array<ArrayBuffer>, damage: Damage): Uint8Array<ArrayBuffer> {
  const at = damage.place % Math.max(1, bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (damage.kind) {
    case 'put':
      return joined(before, damage.bytes, after.subarray(damage.bytes.length));
    case 'cut':
      return joined(before, after.subarray(damage.length));
    case 'copy': {
      const to = damage.to % Math.max(1, bytes.length);
      return joined(bytes.subarray(0, to), after.subarray(0, damage.length), bytes.subarray(to));
    }
    case 'word':
      return joined(before, new TextEncoder().encode(damage.word), after);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sumOf } from '../../../src/jobs/backup/sum-of.ts';

it('is the SHA-256 of all parts together', async () => {
  const sum = createHash('sha256').update('abcé').digest('hex');
  expect(await sumOf(['abcé'])).toBe(sum);
  expect(await sumOf(['a', new Blob(['bc']), 'é'])).toBe(sum);
});

it('is the same over many stretches, and their ends fall anywhere', async () => {
  const bytes = Uint8Array.from({ length: 600_001 }, (_, at) => (at * 31) % 251);
  const sum = createHash('sha256').update(bytes).digest('hex');
  expect(await sumOf([bytes.subarray(0, 262_143), bytes.subarray(262_143)])).toBe(sum);
});

it('ends where it is told to', async () => {
  await expect(sumOf(['a'], AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
});

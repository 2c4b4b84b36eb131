import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sumOf } from '../../../src/jobs/backup/sum-of.ts';

it('is the SHA-256 of all parts together', async () => {
  const sum = createHash('sha256').update('abcé').digest('hex');
  expect(await sumOf(['abcé'])).toBe(sum);
  expect(await sumOf(['a', new Blob(['bc']), 'é'])).toBe(sum);
});

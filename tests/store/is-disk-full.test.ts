import { expect, it } from 'vitest';
import { isDiskFull } from '../../src/store/is-disk-full.ts';

it.each([
  [new DOMException('', 'QuotaExceededError'), true],
  [new DOMException('', 'AbortError'), true],
  [new DOMException('', 'TransactionInactiveError'), true],
  [Object.assign(new Error(), { failures: [new DOMException('', 'QuotaExceededError')] }), true],
  [Object.assign(new Error(), { failures: [new Error()] }), false],
  [new Error('bug'), false],
  ['QuotaExceededError', false],
])('%# is a full disk: %s', (error, full) => {
  expect(isDiskFull(error)).toBe(full);
});

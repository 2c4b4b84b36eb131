import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/domain/import/import-refusal.ts';

describe('limits of an import', () => {
  it('leaves a list its full length when each entry takes several lines', () => {
    expect(IMPORT_LIMITS.lines).toBeGreaterThanOrEqual(5 * IMPORT_LIMITS.rows);
    expect(IMPORT_LIMITS.bytes).toBe(52_428_800);
  });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { idSchema, rowShape } from '../../src/domain/row.schema.ts';
import { buried, newRow, revised } from '../../src/domain/row.ts';

const row = newRow('3f0c8f6e-8f0a-4c53-9d8e-0a3c8d0b8f11', 1_700_000_000_000);
const schema = z.strictObject(rowShape);

describe('rowShape', () => {
  it('takes a row new, changed and deleted', () => {
    for (const one of [row, revised(row, {}, 1_700_000_000_001), buried(row, 1_700_000_000_002)]) {
      expect(schema.parse(one)).toEqual(one);
    }
  });

  it.each([
    { id: '' },
    { createdAt: -1 },
    { updatedAt: 0.5 },
    { revision: 0 },
    { deletedAt: '2026-01-01' },
    { extra: 1 },
  ])('refuses %j', (change) => {
    expect(schema.safeParse({ ...row, ...change }).success).toBe(false);
  });

  it('bounds an id', () => {
    expect(idSchema.safeParse('a'.repeat(200)).success).toBe(true);
    expect(idSchema.safeParse('a'.repeat(201)).success).toBe(false);
  });
});

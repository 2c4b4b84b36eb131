import { expect, it } from 'vitest';
import { nameDraftSchema } from '../../../../src/domain/partner/reports/name-draft.schema.ts';

it('takes back a name and nothing else', () => {
  expect(nameDraftSchema.safeParse({ name: 'Won' }).data).toEqual({ name: 'Won' });
  expect(nameDraftSchema.safeParse({ name: 1 }).success).toBe(false);
});

import { expect, it } from 'vitest';
import { termsDraftSchema } from '../../../../src/domain/partner/commissions/terms-draft.schema.ts';
import { termsDraftOf } from '../../../../src/domain/partner/commissions/terms-draft.ts';

const DRAFT = termsDraftOf(null, false, 'en');

it('takes a draft as the form keeps it, and nothing of another shape', () => {
  expect(termsDraftSchema.safeParse(DRAFT).success).toBe(true);
  for (const wrong of [
    { ...DRAFT, earns: 'maybe' },
    { ...DRAFT, paperwork: '' },
    { ...DRAFT, stray: 1 },
  ]) {
    expect(termsDraftSchema.safeParse(wrong).success).toBe(false);
  }
});

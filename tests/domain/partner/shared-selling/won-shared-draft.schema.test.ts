import { expect, it } from 'vitest';
import { wonSharedDraftSchema } from '../../../../src/domain/partner/shared-selling/won-shared-draft.schema.ts';

it('takes back the form of a won deal and nothing else', () => {
  const draft = {
    soldOn: '2026-11-20',
    productLine: '',
    saleKind: 'upsell',
    lineSoldOn: '',
    manages: true,
    otherPartners: '0',
  };
  expect(wonSharedDraftSchema.safeParse(draft).success).toBe(true);
  expect(wonSharedDraftSchema.safeParse({ ...draft, saleKind: 'gift' }).success).toBe(false);
  expect(wonSharedDraftSchema.safeParse({ ...draft, more: 1 }).success).toBe(false);
});

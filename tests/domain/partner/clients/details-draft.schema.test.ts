import { expect, it } from 'vitest';
import { detailsDraftSchema } from '../../../../src/domain/partner/clients/details-draft.schema.ts';
import { detailsDraftOf } from '../../../../src/domain/partner/clients/details-draft.ts';

it('takes a draft of this release and nothing else', () => {
  const draft = detailsDraftOf(null, null, 'en');
  expect(detailsDraftSchema.safeParse(draft)).toEqual({ success: true, data: draft });
  expect(detailsDraftSchema.safeParse({ ...draft, hubId: 1 }).success).toBe(false);
  expect(detailsDraftSchema.safeParse({ ...draft, more: '' }).success).toBe(false);
});

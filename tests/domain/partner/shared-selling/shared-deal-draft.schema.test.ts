import { expect, it } from 'vitest';
import { sharedDealDraftSchema } from '../../../../src/domain/partner/shared-selling/shared-deal-draft.schema.ts';
import { newSharedDealDraft } from '../../../../src/domain/partner/shared-selling/shared-deal-draft.ts';

it('takes back the form of a shared deal and nothing else', () => {
  const draft = newSharedDealDraft('', '', '2026-11-22');
  expect(sharedDealDraftSchema.safeParse(draft).data).toEqual(draft);
  expect(sharedDealDraftSchema.safeParse({ ...draft, manages: 'yes' }).success).toBe(false);
});

it('takes one that was kept before it was asked whether to add the client', () => {
  const draft = newSharedDealDraft('Acme', '', '2026-11-22');
  const { addsClient, ...kept } = draft;
  expect(sharedDealDraftSchema.safeParse(kept).data).toEqual(draft);
});

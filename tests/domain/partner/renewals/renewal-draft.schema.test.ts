import { expect, it } from 'vitest';
import { renewalDraftSchema } from '../../../../src/domain/partner/renewals/renewal-draft.schema.ts';
import { newRenewalDraft } from '../../../../src/domain/partner/renewals/renewal-draft.ts';

it('takes a draft as it is, and nothing else', () => {
  const draft = newRenewalDraft('acme', 'EUR');
  expect(renewalDraftSchema.parse(draft)).toEqual(draft);
  expect(renewalDraftSchema.safeParse({ ...draft, stray: 1 }).success).toBe(false);
  expect(renewalDraftSchema.safeParse({ ...draft, mrr: 1 }).success).toBe(false);
});

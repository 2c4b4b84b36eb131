import { expect, it } from 'vitest';
import { NEW_CONTACT } from '../../../../src/domain/partner/team/contact-check.ts';
import { contactDraftSchema } from '../../../../src/domain/partner/team/contact-draft.schema.ts';

it('takes a draft of this release and nothing else', () => {
  expect(contactDraftSchema.safeParse(NEW_CONTACT)).toEqual({ success: true, data: NEW_CONTACT });
  expect(contactDraftSchema.safeParse({ ...NEW_CONTACT, name: null }).success).toBe(false);
});

import { expect, it } from 'vitest';
import { listDraftSchema } from '../../../../src/domain/partner/reports/list-draft.schema.ts';

it('takes back where clients shall go and nothing else', () => {
  const draft = { into: 'existing', name: '', listId: 'l-1' };
  expect(listDraftSchema.safeParse(draft).data).toEqual(draft);
  expect(listDraftSchema.safeParse({ ...draft, into: 'bin' }).success).toBe(false);
});

import { expect, it } from 'vitest';
import { entryDraftSchema } from '../../../src/domain/points/entry-draft.schema.ts';
import { newEntryDraft } from '../../../src/domain/points/entry-draft.ts';

const DRAFT = { ...newEntryDraft('USD', '2026-11-22'), amount: '12,5,3', otherPartners: '-1' };

it('keeps a draft as it was typed, right or wrong', () => {
  expect(entryDraftSchema.parse(DRAFT)).toEqual(DRAFT);
});

it.each([null, {}, { ...DRAFT, deal: 'given' }, { ...DRAFT, amount: 5 }, { ...DRAFT, more: '' }])(
  'takes %o for no draft',
  (value) => {
    expect(entryDraftSchema.safeParse(value).success).toBe(false);
  },
);

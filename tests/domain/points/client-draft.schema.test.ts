import { expect, it } from 'vitest';
import { clientDraftSchema } from '../../../src/domain/points/client-draft.schema.ts';

const DRAFT = { name: 'x', market: 'nowhere', currency: '?', link: 'half typ' };

it('keeps a draft as it was typed, right or wrong', () => {
  expect(clientDraftSchema.parse(DRAFT)).toEqual(DRAFT);
});

it.each([null, {}, { ...DRAFT, name: 1 }, { ...DRAFT, more: '' }])('takes %o for no draft', (value) => {
  expect(clientDraftSchema.safeParse(value).success).toBe(false);
});

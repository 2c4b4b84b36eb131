import { describe, expect, it } from 'vitest';
import { wonDealDraftSchema } from '../../../src/domain/points/won-deal-draft.schema.ts';

const FULL = {
  client: 'Edo Systems',
  addsClient: true,
  productLine: 'Sales Hub',
  saleKind: 'upsell',
  soldOn: '2026-11-20',
  lineSoldOn: '2024-01-01',
};

describe('the schema of a kept draft', () => {
  it.each([
    ['a full', FULL],
    ['a half-typed', { ...FULL, client: '', soldOn: '2026-' }],
  ])('lets %s draft through as it is', (_, draft) => {
    expect(wonDealDraftSchema.parse(structuredClone(draft))).toEqual(draft);
  });

  it.each(Object.keys(FULL).filter((field) => field !== 'addsClient'))('refuses a draft without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(FULL).filter(([name]) => name !== field));
    expect(wonDealDraftSchema.safeParse(rest).error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });

  it('takes a draft of an earlier version as undecided', () => {
    const { addsClient: _, ...rest } = FULL;
    expect(wonDealDraftSchema.parse(rest)).toEqual({ ...FULL, addsClient: false });
  });

  it.each([
    ['a field of a later version', { ...FULL, colour: 'teal' }],
    ['a choice that nobody knows', { ...FULL, saleKind: 'whatever' }],
    ['nothing', null],
    ['a text', 'draft'],
  ])('refuses %s', (_, draft) => {
    expect(wonDealDraftSchema.safeParse(draft).success).toBe(false);
  });
});

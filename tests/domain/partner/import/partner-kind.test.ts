import { expect, it } from 'vitest';
import { PARTNER_KINDS, partnerKindOf } from '../../../../src/domain/partner/import/partner-kind.ts';

it('is named by an address, or not', () => {
  expect(PARTNER_KINDS.map(partnerKindOf)).toEqual(PARTNER_KINDS);
  expect(partnerKindOf('deals')).toBeNull();
  expect(partnerKindOf(null)).toBeNull();
});

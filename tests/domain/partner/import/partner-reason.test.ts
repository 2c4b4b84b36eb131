import { expect, it } from 'vitest';
import {
  isPartnerBlocked,
  type PartnerReason,
  weightOfPartner,
} from '../../../../src/domain/partner/import/partner-reason.ts';

const MISSING: PartnerReason = { code: 'missing', field: 'client', asked: false };

it.each<[PartnerReason, string]>([
  [MISSING, 'blocks'],
  [{ code: 'no-currency', asked: true }, 'blocks'],
  [{ code: 'several-clients' }, 'look'],
  [{ code: 'in-future', field: 'paidOn' }, 'look'],
  [{ code: 'already-known' }, 'off'],
  [{ code: 'duplicate', of: 'row-2' }, 'off'],
  [{ code: 'new-client' }, 'note'],
])('%j %s', (reason, weight) => {
  expect(weightOfPartner(reason)).toBe(weight);
});

it('keeps a row from being kept when it blocks', () => {
  expect(isPartnerBlocked([{ code: 'new-client' }, { code: 'was-won' }])).toBe(false);
  expect(isPartnerBlocked([{ code: 'new-client' }, MISSING])).toBe(true);
});

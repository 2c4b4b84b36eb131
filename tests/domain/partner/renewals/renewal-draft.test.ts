import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRenewalDraft } from '../../../../src/domain/partner/renewals/renewal-check.ts';
import { newRenewalDraft, renewalDraftOf } from '../../../../src/domain/partner/renewals/renewal-draft.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';

it('is read back as the renewal it was made of, in any language', () => {
  const money = fc.option(fc.nat(10 ** 9), { nil: null });
  const term = fc.option(fc.integer({ min: 1, max: 120 }), { nil: null });
  const locale = fc.constantFrom('en', 'fr', 'de', 'hi');
  fc.assert(
    fc.property(money, fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), term, locale, (minor, by, termMonths, own) => {
      const mrr = minor === null ? null : { minor: minor + 10 ** 6, currency: 'KWD' };
      const mrrChange = { minor: by, currency: 'KWD' };
      const row = renewal({ mrr, mrrChange, termMonths, decideBy: '2027-01-01', notes: ' a\nb ' });
      const {
        id: _,
        createdAt: _c,
        updatedAt: _u,
        revision: _r,
        deletedAt: _d,
        clientId,
        outcome: _o,
        ...fields
      } = row;
      const reading = readRenewalDraft(renewalDraftOf(row, own), { today: '2026-11-22', locale: own });
      expect(reading).toEqual({ kind: 'ok', value: { client: { id: clientId }, fields } });
    }),
  );
});

it('begins with a year and the currency of its client', () => {
  expect(newRenewalDraft('acme', 'EUR')).toMatchObject({
    clientId: 'acme',
    currency: 'EUR',
    termMonths: '12',
    mrr: '',
  });
});

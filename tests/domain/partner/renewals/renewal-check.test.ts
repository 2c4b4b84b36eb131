import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renewalSchema } from '../../../../src/domain/partner/partner-rows.schema.ts';
import { readRenewalDraft } from '../../../../src/domain/partner/renewals/renewal-check.ts';
import type { RenewalDraft } from '../../../../src/domain/partner/renewals/renewal-draft.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';

const DRAFT: RenewalDraft = {
  clientId: 'acme',
  newClient: '',
  addsClient: false,
  products: ' Marketing Hub \n\nSales Hub\r\nSales Hub',
  mrr: '1,000',
  currency: 'usd',
  mrrChange: '-200',
  lastActiveEmployee: ' Jo ',
  owner: 'Pat',
  manager: '',
  termMonths: '12',
  renewsOn: '2027-01-31',
  decideBy: '2026-12-31',
  notes: 'Call them.',
};
const CONTEXT = { today: '2026-11-22', locale: 'en' };

function problems(change: Partial<RenewalDraft>) {
  const reading = readRenewalDraft({ ...DRAFT, ...change }, CONTEXT);
  return reading.kind === 'ok' ? [] : reading.problems.map(({ field, reason }) => `${field} ${reason}`);
}

describe('readRenewalDraft', () => {
  it('gives what a renewal is made of', () => {
    expect(readRenewalDraft(DRAFT, CONTEXT)).toEqual({
      kind: 'ok',
      value: {
        client: { id: 'acme' },
        fields: {
          products: ['Marketing Hub', 'Sales Hub'],
          mrr: { minor: 100_000, currency: 'USD' },
          mrrChange: { minor: -20_000, currency: 'USD' },
          lastActiveEmployee: 'Jo',
          owner: 'Pat',
          manager: '',
          termMonths: 12,
          renewsOn: '2027-01-31',
          decideBy: '2026-12-31',
          notes: 'Call them.',
        },
      },
    });
  });

  it.each([
    [
      { mrr: '', mrrChange: '', currency: '' },
      { mrr: null, mrrChange: null },
    ],
    [
      { decideBy: '', termMonths: '' },
      { decideBy: null, termMonths: null },
    ],
    [{ decideBy: '2027-01-31' }, { decideBy: '2027-01-31' }],
  ])('takes %o', (change, fields) => {
    expect(readRenewalDraft({ ...DRAFT, ...change }, CONTEXT)).toMatchObject({ value: { fields } });
  });

  it('takes a new client once it is meant', () => {
    const typed = { clientId: '', newClient: ' Foo Ltd ', currency: 'eur', mrrChange: '' };
    expect(problems(typed)).toEqual(['clientId unknown-client']);
    const reading = readRenewalDraft({ ...DRAFT, ...typed, addsClient: true }, CONTEXT);
    expect(reading).toMatchObject({ value: { client: { name: 'Foo Ltd', currency: 'EUR' } } });
  });

  it.each([
    [{ clientId: '' }, ['clientId missing']],
    [{ clientId: '', newClient: 'x'.repeat(201), addsClient: true }, ['clientId too-long']],
    [{ clientId: '', newClient: 'F', addsClient: true, currency: '', mrr: '', mrrChange: '' }, ['currency missing']],
    [{ renewsOn: '' }, ['renewsOn missing']],
    [{ renewsOn: '2027-02-30' }, ['renewsOn impossible-day']],
    [{ decideBy: '2027-02-01' }, ['decideBy after-renewal']],
    [{ termMonths: '0' }, ['termMonths out-of-range']],
    [{ termMonths: 'a year' }, ['termMonths not-a-whole-number']],
    [{ mrr: '-5', mrrChange: '' }, ['mrr negative']],
    [{ currency: '' }, ['currency missing']],
    [{ currency: 'ABC' }, ['currency unknown-currency']],
    [{ mrrChange: '-200 EUR' }, ['mrrChange other-currency']],
    [{ mrrChange: '-200 EUR', currency: '' }, ['currency missing']],
    [{ mrrChange: '-1,000.01' }, ['mrrChange more-than-all']],
    [{ owner: 'x'.repeat(201) }, ['owner too-long']],
  ])('refuses %o', (change, found) => {
    expect(problems(change)).toEqual(found);
  });

  it('never lets through what cannot be kept', () => {
    const text = fc.string({ maxLength: 12 });
    const day = fc.constantFrom('', '2027-01-31', '2028-02-29', '2027-13-01', '0001-01-01');
    const amount = fc.constantFrom('', '1000', '-5', '1.5', 'x', '12 EUR', '+3 USD', '99999999999999999');
    fc.assert(
      fc.property(
        fc.record({ products: text, mrr: amount, mrrChange: amount, termMonths: text, renewsOn: day, decideBy: day }),
        fc.constantFrom('USD', 'EUR', 'JPY', '', 'xx'),
        (change, currency) => {
          const reading = readRenewalDraft({ ...DRAFT, ...change, currency }, CONTEXT);
          if (reading.kind === 'refused') {
            expect(reading.problems.length).toBeGreaterThan(0);
            return;
          }
          const id = '00000000-0000-4000-8000-000000000001';
          const row = renewal({ ...reading.value.fields, id, clientId: id });
          expect(renewalSchema.safeParse(row).success).toBe(true);
        },
      ),
    );
  });
});

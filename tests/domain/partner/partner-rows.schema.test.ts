import { describe, expect, it } from 'vitest';
import {
  clientListSchema,
  clientProfileSchema,
  commissionPaymentSchema,
  commissionTermsSchema,
  hubspotContactSchema,
  renewalSchema,
  savedReportSchema,
  sharedDealSchema,
} from '../../../src/domain/partner/partner-rows.schema.ts';
import {
  clientList,
  clientProfile,
  commissionTerms,
  contact,
  payment,
  renewal,
  savedReport,
  sharedDeal,
} from '../../fixtures/partner-rows.ts';

const USD = { minor: 1, currency: 'USD' };
const EUR = { minor: 1, currency: 'EUR' };

describe('rows of the partner desk', () => {
  it.each([
    ['details of a client', clientProfileSchema, clientProfile({ hubId: '1234567', mrr: USD, toolsUsed: 0 })],
    ['a renewal', renewalSchema, renewal({ mrrChange: { minor: -5, currency: 'USD' }, decideBy: '2027-01-01' })],
    ['a shared deal', sharedDealSchema, sharedDeal()],
    ['a won deal', sharedDealSchema, sharedDeal({ stage: 'won', closedOn: '2026-11-20', entryIds: ['entry'] })],
    ['a payment', commissionPaymentSchema, payment({ clientId: null, paidOn: null })],
    ['terms', commissionTermsSchema, commissionTerms({ netMonthly: USD })],
    ['a contact', hubspotContactSchema, contact()],
    [
      'a report',
      savedReportSchema,
      savedReport({ filters: { origin: 'sourced' }, from: '2026-01-01', to: '2026-03-31' }),
    ],
    ['a list', clientListSchema, clientList()],
  ])('%s is read as it was', (_name, schema, row) => {
    expect(schema.parse(row)).toEqual(row);
  });

  it.each([
    ['a Hub ID with letters', clientProfileSchema, clientProfile({ hubId: '12a' })],
    ['a revenue below zero', clientProfileSchema, clientProfile({ mrr: { minor: -1, currency: 'USD' } })],
    ['a currency that is none', clientProfileSchema, clientProfile({ mrr: { minor: 1, currency: 'XYZ1' } })],
    ['half a tool', clientProfileSchema, clientProfile({ toolsUsed: 0.5 })],
    ['two currencies', renewalSchema, renewal({ mrr: USD, mrrChange: EUR })],
    ['a day that is none', renewalSchema, renewal({ renewsOn: '2027-02-30' })],
    ['a term of no month', renewalSchema, renewal({ termMonths: 0 })],
    ['an open deal with a day of closing', sharedDealSchema, sharedDeal({ closedOn: '2026-11-20' })],
    ['a won deal without one', sharedDealSchema, sharedDeal({ stage: 'won' })],
    ['a fifth quarter', commissionPaymentSchema, payment({ quarter: '2026-Q5' })],
    ['a field too many', clientListSchema, { ...clientList(), more: 1 }],
  ])('%s is refused', (_name, schema, row) => {
    expect(schema.safeParse(row).success).toBe(false);
  });
});

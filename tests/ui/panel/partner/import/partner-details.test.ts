import { expect, it } from 'vitest';
import { partnerDetails } from '../../../../../src/ui/panel/partner/import/partner-details.ts';
import { judgedRow } from '../../../../fixtures/partner-import.ts';

it.each([
  [judgedRow('clients', { hubId: '12', products: 'CMS', mrr: '10' }), ['CMS', '$10.00 a month', 'Hub ID: 12']],
  [judgedRow('renewals', { outcome: 'open' }), ['Renews on: Jan 31, 2027', '$1,000.00 a month', 'Open']],
  [judgedRow('renewals', { renewsOn: '31/02/2027' }), ['Renews on: 31/02/2027', '$1,000.00 a month']],
  [
    judgedRow('shared', { closedOn: '2026-12-20' }),
    ['Partner sourced', 'Open', '$800.00 a month', 'Created on: Oct 5, 2026', 'Expected on: Dec 20, 2026'],
  ],
  [judgedRow('payments', { paidOn: '2026-08-14' }), ['Q2 2026', '$600.00', 'Paid on: Aug 14, 2026']],
])('tells what a row says, as it was met where it is not sure', (row, details) => {
  expect(partnerDetails(row)).toEqual(details);
});

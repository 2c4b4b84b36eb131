import { expect, it } from 'vitest';
import { dealLines, paymentLines, renewalLines } from '../../../../../src/ui/panel/partner/clients/record-lines.ts';
import { payment, renewal, sharedDeal } from '../../../../fixtures/partner-rows.ts';

it('are the renewals, the latest first', () => {
  const early = renewal({ id: 'e', renewsOn: '2026-01-31', outcome: 'renewed', mrr: null, products: [] });
  expect(renewalLines([early, renewal()])).toEqual([
    {
      key: 'r-1',
      href: '#/partner/renewals/r-1',
      name: 'Jan 31, 2027',
      detail: 'Open · Marketing Hub Professional · $1,000.00',
    },
    { key: 'e', href: '#/partner/renewals/e', name: 'Jan 31, 2026', detail: 'Renewed' },
  ]);
});

it.each([
  [{ name: 'Upgrade' }, 'Upgrade'],
  [{}, 'Sales Hub Professional'],
  [{ productLine: '' }, 'Oct 5, 2026'],
])('are the shared deals, %o called %j', (change, name) => {
  expect(dealLines([sharedDeal(change)])).toEqual([
    { key: 'd-1', href: '#/partner/shared/d-1', name, detail: 'Open · $800.00 · created Oct 5, 2026' },
  ]);
});

it('are the payments, announced or paid', () => {
  const later = payment({ id: 'l', quarter: '2026-Q3', paidOn: null });
  expect(paymentLines([payment(), later]).map(({ name, detail }) => [name, detail])).toEqual([
    ['2026-Q3', '$600.00 · announced'],
    ['2026-Q2', '$600.00 · paid Aug 14, 2026'],
  ]);
});

import { expect, it } from 'vitest';
import { clientSummary } from '../../../../src/domain/partner/clients/client-summary.ts';
import type { PointEntry } from '../../../../src/domain/points/ledger.ts';
import { clientLedger } from '../../../fixtures/client-ledgers.ts';
import { pointEntry } from '../../../fixtures/ledger-rows.ts';
import { clientProfile } from '../../../fixtures/partner-rows.ts';

const DAY = '2026-11-22';
const summary = (change: Partial<PointEntry>, profile = clientProfile()) =>
  clientSummary(clientLedger([pointEntry(change)]), profile, '2027-01-31', DAY);

it.each<[Partial<PointEntry>, { readonly sold: boolean; readonly managed: boolean }]>([
  [{}, { sold: true, managed: false }],
  [{ managedFrom: DAY }, { sold: true, managed: true }],
  [{ managedFrom: '2026-11-23' }, { sold: true, managed: false }],
  [
    { managedFrom: '2026-03-02', managedUntil: DAY },
    { sold: true, managed: false },
  ],
  [
    { deal: null, managedFrom: '2026-03-02' },
    { sold: false, managed: true },
  ],
  [
    { managedFrom: '2026-03-02', endedOn: DAY },
    { sold: false, managed: false },
  ],
])('knows from %o whether it is sold and managed', (change, is) => {
  expect(summary(change)).toMatchObject(is);
});

it('takes the products of the profile, else those that run, and counts the days without activity', () => {
  expect(summary({}).products).toEqual(['Marketing Hub Professional']);
  expect(summary({ endedOn: '2026-04-01' }).products).toEqual([]);
  expect(summary({ productLine: '' }).products).toEqual([]);
  const known = summary({}, clientProfile({ products: ['CMS'], lastActiveOn: '2026-11-12' }));
  expect([known.products, known.inactiveDays, known.nextRenewal]).toEqual([['CMS'], 10, '2027-01-31']);
  expect(summary({}).inactiveDays).toBeNull();
  expect(summary({}, clientProfile({ lastActiveOn: '2026-11-30' })).inactiveDays).toBe(0);
});

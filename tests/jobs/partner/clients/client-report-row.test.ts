import { expect, it } from 'vitest';
import { clientSummary } from '../../../../src/domain/partner/clients/client-summary.ts';
import { clientReportRow } from '../../../../src/jobs/partner/clients/client-report-row.ts';
import { clientLedger } from '../../../fixtures/client-ledgers.ts';
import { ACME, pointEntry } from '../../../fixtures/ledger-rows.ts';
import { clientProfile } from '../../../fixtures/partner-rows.ts';

const DAY = '2026-11-22';

it('writes what is known, a second currency in words', () => {
  const ledger = clientLedger([
    pointEntry({ managedFrom: '2026-03-02' }),
    pointEntry({ id: 'e2', deal: null, managedFrom: '2026-03-02', mrr: { minor: 5_000, currency: 'EUR' } }),
  ]);
  const profile = clientProfile({ relationship: 'Sold and managed', toolsUsed: 0, lastActiveOn: '2026-11-01' });
  expect(clientReportRow(clientSummary(ledger, profile, '2027-01-31', DAY))).toMatchObject({
    key: ACME,
    cells: {
      client: 'Acme Tools',
      market: 'United States',
      relationship: 'Sold and managed',
      products: 'Marketing Hub Professional',
      mrr: { minor: 5_000, currency: 'EUR' },
      mrrFurther: '$1,000.00',
      mrrSource: 'Ledger',
      sold: 'Yes',
      managed: 'Yes',
      toolsUsed: '0',
      lastActiveOn: '2026-11-01',
      renewalOwner: null,
      nextRenewal: '2027-01-31',
    },
  });
});

it('leaves empty what is not', () => {
  const { cells } = clientReportRow(clientSummary(clientLedger([]), null, null, DAY));
  expect(cells).toMatchObject({ mrr: null, mrrFurther: null, mrrSource: null, toolsUsed: null, sold: 'No' });
  expect(Number(cells.points)).toBe(0);
});

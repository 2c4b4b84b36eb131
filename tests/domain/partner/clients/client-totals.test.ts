import { expect, it } from 'vitest';
import { clientSummary } from '../../../../src/domain/partner/clients/client-summary.ts';
import { clientTotals } from '../../../../src/domain/partner/clients/client-totals.ts';
import { wholeFraction } from '../../../../src/domain/points/fraction.ts';
import { clientLedger } from '../../../fixtures/client-ledgers.ts';
import { pointEntry } from '../../../fixtures/ledger-rows.ts';

const DAY = '2026-11-22';

it('adds points and revenue up, currency by currency', () => {
  const dollars = clientSummary(clientLedger([pointEntry({ managedFrom: '2026-03-02' })]), null, null, DAY);
  const euros = clientSummary(clientLedger([pointEntry({ mrr: { minor: 7, currency: 'EUR' } })]), null, null, DAY);
  const { standing, mrr } = clientTotals([dollars, euros, dollars]);
  expect(mrr).toEqual([
    { minor: 7, currency: 'EUR' },
    { minor: 200_000, currency: 'USD' },
  ]);
  expect(standing.managed).toEqual(wholeFraction(20));
  expect(clientTotals([]).mrr).toEqual([]);
});

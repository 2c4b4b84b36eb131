import { expect, it } from 'vitest';
import { summaryRenewals } from '../../../../src/domain/partner/summary/summary-renewals.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';

it('are open and decided within 180 days, the overdue ones first', () => {
  const rows = [
    renewal({ id: 'last', renewsOn: '2027-05-21' }),
    renewal({ id: 'too-late', renewsOn: '2027-05-22' }),
    renewal({ id: 'decided-early', renewsOn: '2027-06-30', decideBy: '2027-04-01' }),
    renewal({ id: 'overdue', renewsOn: '2026-10-01' }),
    renewal({ id: 'lost', outcome: 'lost' }),
  ];
  expect(summaryRenewals(rows, '2026-11-22').map(({ id }) => id)).toEqual(['overdue', 'decided-early', 'last']);
});

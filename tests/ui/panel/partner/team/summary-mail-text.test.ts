import { expect, it } from 'vitest';
import { summaryMailText } from '../../../../../src/ui/panel/partner/team/summary-mail-text.ts';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { linesOf } from '../../../../fixtures/desk-world.ts';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';

it('tells clients, revenue, points and renewals, and that points are an estimate', () => {
  const lines = linesOf([client(), client({ id: 'b' })], [pointEntry({ managedFrom: '2026-03-02' })], {
    renewals: new Map([['b', '2027-01-31']]),
  });
  expect(summaryMailText(lines, POINTS)).toEqual({
    subject: 'Partner summary of Nov 22, 2026',
    body: [
      [
        'Clients: 2, managed: 1',
        'MRR: $1,000.00',
        'Points: 60 (sold 50, managed 10)',
        'Renewals within 90 days: 1',
      ].join('\n'),
      'All points are estimates. Rules since Jul 15, 2026.',
    ].join('\n\n'),
  });
});

it('says nothing of revenue while none is known', () => {
  expect(summaryMailText([], POINTS).body).not.toContain('MRR');
});

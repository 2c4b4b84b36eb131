import { describe, expect, it } from 'vitest';
import { creditMaker } from '../../../../src/domain/points/credit.ts';
import { formatPoints } from '../../../../src/domain/points/format-points.ts';
import { creditsIn, ledgerView } from '../../../../src/domain/points/ledger-view.ts';
import { pointChanges } from '../../../../src/domain/points/point-changes.ts';
import { POINTS_REPORTS } from '../../../../src/jobs/partner/reports/points-reports.ts';
import { reportTotals } from '../../../../src/jobs/partner/reports/report-totals.ts';
import { bookWith, client, pointEntry } from '../../../fixtures/ledger.ts';
import { partnerWorld } from '../../../fixtures/partner-world.ts';

const LEDGER = {
  clients: [client(), client({ id: 'cafe', name: 'Cafe Lumiere', market: null, currency: 'EUR' })],
  pointEntries: [
    pointEntry({ id: 'new', soldOn: '2026-03-02', managedFrom: '2026-03-05', otherPartners: 2 }),
    pointEntry({ id: 'old', soldOn: '2025-03-02', managedFrom: '2025-03-02', managedUntil: '2026-03-09' }),
    pointEntry({
      id: 'cafe-1',
      clientId: 'cafe',
      deal: 'assisted',
      mrr: { minor: 77_777, currency: 'EUR' },
      soldOn: '2026-03-20',
    }),
    pointEntry({ id: 'others', clientId: 'cafe', deal: null, soldOn: '2026-03-11', managedFrom: '2026-03-11' }),
    pointEntry({ id: 'no-base', clientId: 'cafe', mrr: { minor: 1, currency: 'SEK' }, soldOn: '2026-03-12' }),
    pointEntry({ id: 'orphan', clientId: 'gone', soldOn: '2026-03-12' }),
  ],
};
const MARCH = { today: '2026-11-22', from: '2026-03-01', to: '2026-03-31', filters: {} };

async function rowsOf(key: string, filters: Readonly<Record<string, string>> = {}) {
  const kind = POINTS_REPORTS[key];
  if (kind === undefined) throw new Error(key);
  const { database } = await partnerWorld({ ledger: LEDGER });
  return { kind, rows: await kind.read(database, { ...MARCH, filters }) };
}

describe('the reports of points', () => {
  it.each([
    ['points-sold-new', ['cafe-1 assisted 2026-03-20', 'new sourced 2026-03-02']],
    ['points-sold-lost', ['old sourced 2026-03-02']],
    ['points-managed-new', ['others managed 2026-03-11', 'new managed 2026-03-05']],
    ['points-managed-lost', ['old managed 2026-03-09']],
  ])('%s hold what changed, the latest first', async (key, found) => {
    const { rows } = await rowsOf(key);
    expect(rows.map(({ key: row, cells }) => `${row} ${cells.day}`)).toEqual(found);
  });

  it('keep to the deals that are asked for', async () => {
    const { rows, kind } = await rowsOf('points-managed-new', { deal: 'others' });
    expect(rows.map(({ route, clientId, cells }) => [route, clientId, cells.client, cells.deal])).toEqual([
      ['/points/ledger/cafe', 'cafe', 'Cafe Lumiere', 'Sold by others'],
    ]);
    expect(kind.filters.deal).toMatchObject({
      choices: [{ value: 'sourced' }, { value: 'assisted' }, { value: 'others' }],
    });
    expect(POINTS_REPORTS['points-sold-new']?.filters.deal).toMatchObject({
      choices: [{ value: 'sourced' }, { value: 'assisted' }],
    });
  });

  it('add up to the counts of Tier Point Changes', async () => {
    const view = ledgerView(LEDGER.clients, LEDGER.pointEntries, creditMaker(bookWith()));
    const changes = pointChanges(creditsIn(view), MARCH.from, MARCH.to);
    for (const [key, change] of [
      ['points-sold-new', 'new-sold'],
      ['points-sold-lost', 'lost-sold'],
      ['points-managed-new', 'new-managed'],
      ['points-managed-lost', 'lost-managed'],
    ] as const) {
      const { kind, rows } = await rowsOf(key);
      const [points] = await reportTotals(kind.columns, rows, () => undefined);
      if (points?.kind !== 'number') throw new Error('Points come first.');
      expect(formatPoints(points.total, 'en')).toBe(formatPoints(changes[change].total, 'en'));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { changePartner } from '../../../../src/jobs/change-partner.ts';
import { RENEWALS_REPORTS } from '../../../../src/jobs/partner/renewals/renewals-reports.ts';
import type { ReportQuestion } from '../../../../src/jobs/partner/reports/report-kind.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const ALL: ReportQuestion = { today: '2026-11-22', from: null, to: null, filters: {} };

async function rows(report: string, question: Partial<ReportQuestion> = {}) {
  const world = testWorld();
  await changePartner(world, {
    renewals: [
      renewal({ id: 'ahead', owner: 'Pat' }),
      renewal({ id: 'overdue', decideBy: '2026-11-01' }),
      renewal({ id: 'lost', outcome: 'lost', renewsOn: '2026-06-30' }),
      renewal({ id: 'changed', outcome: 'changed', renewsOn: '2026-07-31', clientId: 'nobody' }),
    ],
    ledger: { clients: [client()], pointEntries: [pointEntry()] },
  });
  const kind = RENEWALS_REPORTS[report];
  if (kind === undefined) throw new Error(`There is no ${report}.`);
  return kind.read(world.database, { ...ALL, ...question });
}

describe('renewals-open', () => {
  it.each<[Partial<ReportQuestion>, string[]]>([
    [{}, ['overdue', 'ahead']],
    [{ from: '2026-11-02' }, ['ahead']],
    [{ from: '2026-11-01', to: '2026-11-01' }, ['overdue']],
    [{ filters: { due: 'overdue' } }, ['overdue']],
    [{ filters: { due: 'ahead' } }, ['ahead']],
  ])('for %o has the rows of the number', async (question, keys) => {
    expect((await rows('renewals-open', question)).map(({ key }) => key)).toEqual(keys);
  });

  it('says of each what is known, and no more', async () => {
    const [, ahead] = await rows('renewals-open');
    expect(ahead).toEqual({
      key: 'ahead',
      clientId: 'acme',
      route: '/partner/renewals/ahead',
      cells: {
        client: 'Acme Tools',
        products: 'Marketing Hub Professional',
        decideBy: '2027-01-31',
        renewsOn: '2027-01-31',
        mrr: { minor: 100_000, currency: 'USD' },
        mrrChange: null,
        termMonths: '12',
        lastActive: null,
        owner: 'Pat',
        manager: null,
        points: '50.00',
      },
    });
  });
});

describe('renewals-decided', () => {
  it.each<[Partial<ReportQuestion>, string[]]>([
    [{}, ['lost', 'changed']],
    [{ filters: { outcome: 'changed' } }, ['changed']],
    [{ to: '2026-06-30' }, ['lost']],
  ])('for %o has the rows of the number', async (question, keys) => {
    expect((await rows('renewals-decided', question)).map(({ key }) => key)).toEqual(keys);
  });

  it('names the outcome, and no client that is gone', async () => {
    const [lost, changed] = await rows('renewals-decided');
    expect(lost?.cells.outcome).toBe('Lost');
    expect(changed?.cells).toMatchObject({ outcome: 'Renewed with change', client: null });
  });
});

it('has a cell for every column and a column for every cell', async () => {
  for (const [key, { columns, title }] of Object.entries(RENEWALS_REPORTS)) {
    const [row] = await rows(key);
    expect(Object.keys(row?.cells ?? {}).toSorted()).toEqual(columns.map((column) => column.key).toSorted());
    expect(title()).not.toBe('');
    for (const { label } of columns) expect(label()).not.toBe('');
  }
});

import { describe, expect, it } from 'vitest';
import { SHARED_REPORTS } from '../../../../src/jobs/partner/shared-selling/shared-reports.ts';
import { client } from '../../../fixtures/ledger.ts';
import { sharedDeal } from '../../../fixtures/partner-rows.ts';
import { partnerWorld } from '../../../fixtures/partner-world.ts';

const ROWS = {
  ledger: { clients: [client()] },
  sharedDeals: [
    sharedDeal({ id: 'open' }),
    sharedDeal({ id: 'assisted', origin: 'assisted', createdOn: '2026-10-06', clientId: 'gone' }),
    sharedDeal({ id: 'won', createdOn: '2026-06-01', stage: 'won', closedOn: '2026-11-01', saleKind: 'upsell' }),
    sharedDeal({ id: 'later', createdOn: '2026-07-01', stage: 'won', closedOn: '2026-11-02' }),
    sharedDeal({ id: 'lost', createdOn: '2026-10-01', stage: 'lost', closedOn: '2026-11-03' }),
  ],
};

async function keys(report: string, filters: Readonly<Record<string, string>> = {}) {
  const { database } = await partnerWorld(ROWS);
  const range = { from: '2026-10-01', to: '2026-12-31' };
  const rows = await SHARED_REPORTS[report]?.read(database, { today: '2026-11-22', ...range, filters });
  return rows?.map(({ key }) => key);
}

describe('the reports of shared selling', () => {
  it.each([
    ['shared-created', {}, ['assisted', 'open', 'lost']],
    ['shared-created', { stage: 'lost' }, ['lost']],
    ['shared-created', { source: 'assisted' }, ['assisted']],
    ['shared-in-flight', {}, ['open']],
    ['shared-won', {}, ['later', 'won']],
    ['shared-won', { kind: 'upsell' }, ['won']],
    ['shared-all', {}, ['assisted', 'open', 'lost', 'later', 'won']],
  ])('%s with %o hold %o', async (report, filters, found) => {
    expect(await keys(report, filters)).toEqual(found);
  });

  it('say what a deal is and lead to it', async () => {
    const { database } = await partnerWorld(ROWS);
    const read = SHARED_REPORTS['shared-all']?.read;
    const rows = await read?.(database, { today: '2026-11-22', from: null, to: null, filters: {} });
    expect(rows?.find(({ key }) => key === 'won')).toEqual({
      key: 'won',
      clientId: 'acme',
      route: '/partner/shared/won',
      cells: {
        client: 'Acme Tools',
        name: '',
        productLine: 'Sales Hub Professional',
        mrr: { minor: 80_000, currency: 'USD' },
        stage: 'Won',
        source: 'Partner sourced',
        saleKind: 'Upsell',
        createdOn: '2026-06-01',
        expectedOn: '2026-12-10',
        closedOn: '2026-11-01',
        notes: '',
      },
    });
    expect(rows?.find(({ key }) => key === 'assisted')).toMatchObject({ clientId: null, cells: { client: null } });
  });

  it('have a column for every cell and a title of their own', async () => {
    const { database } = await partnerWorld(ROWS);
    const titles = new Set<string>();
    for (const { read, columns, title } of Object.values(SHARED_REPORTS)) {
      titles.add(title());
      const rows = await read(database, { today: '2026-11-22', from: null, to: null, filters: {} });
      expect(rows.length).toBeGreaterThan(0);
      for (const { cells } of rows) expect(Object.keys(cells).sort()).toEqual(columns.map(({ key }) => key).sort());
    }
    expect(titles.size).toBe(4);
  });
});

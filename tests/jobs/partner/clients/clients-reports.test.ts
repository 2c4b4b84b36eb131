import { beforeEach, describe, expect, it } from 'vitest';
import { CLIENTS_REPORTS } from '../../../../src/jobs/partner/clients/clients-reports.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';
import { clientProfile, renewal } from '../../../fixtures/partner-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

let { database } = testWorld();

beforeEach(async () => {
  ({ database } = testWorld());
  await database.clients.bulkAdd([
    client(),
    client({ id: 'bharat', name: 'Bharat', market: 'IN' }),
    client({ id: 'cafe', name: 'Café', market: null }),
  ]);
  await database.pointEntries.bulkAdd([
    pointEntry({ managedFrom: '2026-03-02' }),
    pointEntry({ id: 'euro', mrr: { minor: 5_000, currency: 'EUR' } }),
  ]);
  await database.clientProfiles.bulkAdd([
    clientProfile({ id: 'bharat', lastActiveOn: '2026-09-22', toolsUsed: 4 }),
    clientProfile({ id: 'cafe', lastActiveOn: '2026-11-20' }),
  ]);
  await database.renewals.add(renewal({ clientId: 'bharat', renewsOn: '2027-01-31' }));
});

const names = async (key: string, filters: Readonly<Record<string, string>> = {}) => {
  const kind = CLIENTS_REPORTS[key];
  if (kind === undefined) throw new Error(key);
  const rows = await kind.read(database, { today: '2026-11-22', from: null, to: null, filters });
  return rows.map(({ cells }) => cells.client);
};

describe('the rows behind the numbers of clients', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['clients-all', {}, ['Acme Tools', 'Bharat', 'Café']],
    ['clients-all', { managed: 'yes' }, ['Acme Tools']],
    ['clients-all', { managed: 'no', sold: 'no' }, ['Bharat', 'Café']],
    ['clients-all', { renewing: 'yes' }, ['Bharat']],
    ['clients-inactive', {}, ['Bharat']],
    ['clients-inactive', { days: '1' }, ['Bharat', 'Café']],
    ['clients-inactive', { days: '62' }, []],
    ['clients-inactive', { days: 'many' }, ['Bharat']],
  ])('of %s with %o are %o', async (key, filters, expected) => {
    expect(await names(key, filters)).toEqual(expected);
  });

  it('have a cell a column and the way to each client', async () => {
    for (const kind of Object.values(CLIENTS_REPORTS)) {
      const rows = await kind.read(database, { today: '2026-11-22', from: null, to: null, filters: {} });
      for (const row of rows) {
        expect(Object.keys(row.cells).sort()).toEqual(kind.columns.map(({ key }) => key).sort());
        expect(row.route).toBe(`/partner/clients/${row.clientId}`);
      }
      for (const { label } of [...kind.columns, ...Object.values(kind.filters)]) expect(label()).not.toBe('');
    }
  });
});

import { expect, it } from 'vitest';
import { askedList, byClientList } from '../../../../src/jobs/partner/reports/by-client-list.ts';
import { clientList } from '../../../fixtures/partner-rows.ts';
import { reportKind, reportRow } from '../../../fixtures/report-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const ROWS = [reportRow(1), reportRow(2), reportRow(1, { key: 'again' }), reportRow(3, { clientId: null })];

it.each<[string | undefined, string[]]>([
  [undefined, ['row-1', 'row-2', 'again', 'row-3']],
  ['l-1', ['row-1', 'again']],
  ['empty', []],
  ['deleted', []],
  ['never', []],
])('of the list %s has the rows %o, in their order', async (list, keys) => {
  const { database } = testWorld();
  await database.clientLists.bulkAdd([
    clientList({ clientIds: ['client-9', 'client-1'] }),
    clientList({ id: 'empty', clientIds: [] }),
    clientList({ id: 'deleted', clientIds: ['client-1'], deletedAt: 1 }),
  ]);
  const filters: Readonly<Record<string, string>> = list === undefined ? {} : { list };
  const rows = await byClientList(reportKind(ROWS)).read(database, {
    today: '2026-11-22',
    from: null,
    to: null,
    filters,
  });
  expect(rows.map(({ key }) => key)).toEqual(keys);
});

it('leaves a report its own filters and tells which list is asked for', () => {
  const stage = { label: () => 'Stage', choices: [] };
  const kind = byClientList({ ...reportKind([]), filters: { stage } });
  expect(Object.keys(kind.filters)).toEqual(['stage', 'list']);
  const range = { preset: 'any', from: '', to: '' } as const;
  expect(askedList({ range, filters: { list: 'l-1' } })).toBe('l-1');
  expect(askedList({ range, filters: {} })).toBeNull();
});

import { expect, it } from 'vitest';
import { codesOf, judgedAlone } from '../../../fixtures/deals.ts';

const SALE = '2026-03-02';

it.each([
  [{}, null, null, []],
  [{ managed: 'yes' }, SALE, null, ['managed-from-sale']],
  [{ managed: 'no' }, null, null, []],
  [{ managed: 'yes', managedFrom: '2026-04-01' }, '2026-04-01', null, []],
  [{ managedFrom: '2026-04-01' }, '2026-04-01', null, []],
  [{ managedUntil: '2026-06-01' }, SALE, '2026-06-01', ['managed-from-sale']],
  [{ managed: 'no', managedFrom: '2026-04-01', managedUntil: '2026-06-01' }, '2026-04-01', '2026-06-01', []],
  [{ managed: 'no', managedFrom: '2026-04-01' }, '2026-04-01', null, ['managed-contradiction']],
  [{ deal: 'Managed only' }, SALE, null, ['managed-from-sale']],
])('%o', (cells, from, until, codes) => {
  const row = judgedAlone(cells);
  expect([row.entry?.managedFrom, row.entry?.managedUntil, codesOf(row)]).toEqual([from, until, codes]);
});

import { expect, it } from 'vitest';
import { clientFilter } from '../../../../src/domain/partner/clients/client-filter.ts';
import type { ClientsShow } from '../../../../src/domain/preferences.ts';

const CLIENT = { sold: false, managed: false, inactiveDays: null, nextRenewal: null };

it.each<[ClientsShow, object, boolean]>([
  ['all', {}, true],
  ['sold', { sold: true }, true],
  ['sold', { managed: true }, false],
  ['managed', { managed: true }, true],
  ['inactive', {}, false],
  ['inactive', { inactiveDays: 59 }, false],
  ['inactive', { inactiveDays: 60 }, true],
  ['renewing', {}, false],
  ['renewing', { nextRenewal: '2020-01-01' }, true],
  ['renewing', { nextRenewal: '2027-02-20' }, true],
  ['renewing', { nextRenewal: '2027-02-21' }, false],
])('of %s, %o belongs to it: %s', (show, change, belongs) => {
  expect(clientFilter(show, 60, '2026-11-22')({ ...CLIENT, ...change })).toBe(belongs);
});

import { expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../../src/domain/preferences.ts';
import { reportKindOf } from '../../../../../src/jobs/partner/reports/report-kinds.ts';
import { clientsReportRoute } from '../../../../../src/ui/panel/partner/clients/clients-report-route.ts';

const CHOICE = DEFAULT_PREFERENCES.clientsChoice;

it.each([
  [{}, '#/partner/reports/clients-all'],
  [{ show: 'managed', listId: 'l 1' } as const, '#/partner/reports/clients-all?managed=yes&list=l+1'],
  [{ show: 'renewing' } as const, '#/partner/reports/clients-all?renewing=yes'],
  [{ show: 'inactive', inactiveDays: 30 } as const, '#/partner/reports/clients-inactive?days=30'],
])('of %o is %s, and asks for what the report knows', (change, route) => {
  expect(clientsReportRoute({ ...CHOICE, ...change }, ' ')).toBe(route);
  const [, key = '', query = ''] = /reports\/([\w-]+)\??(.*)$/.exec(route) ?? [];
  const known = Object.keys(reportKindOf(key)?.filters ?? {});
  for (const name of new URLSearchParams(query).keys()) expect(known).toContain(name);
});

it('is none while a search narrows the list down', () => {
  expect(clientsReportRoute(CHOICE, 'acme')).toBeNull();
});

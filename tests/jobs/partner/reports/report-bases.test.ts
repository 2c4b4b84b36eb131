import { expect, it } from 'vitest';
import { REPORT_KINDS } from '../../../../src/jobs/partner/reports/report-kinds.ts';

it.each(Object.entries(REPORT_KINDS))('%s says what its estimates rest on, if it has any', (_, { columns, basis }) => {
  expect(basis !== null).toBe(columns.some(({ estimate }) => estimate === true));
  expect(basis?.words() ?? 'none').not.toBe('');
});

import { expect, it } from 'vitest';
import { decisionDay, renewalDeadlines } from '../../../src/domain/partner/renewal-deadlines.ts';
import { startOfDay } from '../../../src/domain/time.ts';
import { renewal } from '../../fixtures/partner-rows.ts';

const ZONE = 'Europe/Paris';

it.each([
  [{}, '2027-01-31'],
  [{ decideBy: '2026-12-31' }, '2026-12-31'],
])('counts to the last day of the decision, else to the renewal (%o)', (fields, day) => {
  const row = renewal(fields);
  expect(decisionDay(row)).toBe(day);
  expect(renewalDeadlines(row, ZONE)).toEqual([
    {
      key: 'renewal|r-1',
      kind: 'renewal',
      subjectId: 'r-1',
      on: { on: day, precision: 'day' },
      at: startOfDay(day === '2027-01-31' ? '2027-02-01' : '2027-01-01', ZONE),
    },
  ]);
});

it.each([{ outcome: 'renewed' }, { outcome: 'changed' }, { outcome: 'lost' }, { deletedAt: 1 }] as const)(
  'has none once nothing is to be decided (%o)',
  (fields) => {
    expect(renewalDeadlines(renewal(fields), ZONE)).toEqual([]);
  },
);

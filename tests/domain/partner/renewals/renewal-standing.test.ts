import { expect, it } from 'vitest';
import { renewalStanding } from '../../../../src/domain/partner/renewals/renewal-standing.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';

it.each([
  [{}, '2027-01-30', { kind: 'ahead', days: 1 }],
  [{}, '2027-01-31', { kind: 'today' }],
  [{}, '2027-02-02', { kind: 'overdue', days: 2 }],
  [{ decideBy: '2026-12-31' }, '2027-01-01', { kind: 'overdue', days: 1 }],
  [{ outcome: 'lost' }, '2027-02-02', { kind: 'decided', outcome: 'lost' }],
] as const)('%o stands on %s as %o', (fields, day, standing) => {
  expect(renewalStanding(renewal(fields), day)).toEqual(standing);
});

import { describe, expect, it } from 'vitest';
import { pointsAccountSchema } from '../../../src/domain/points/points-account.schema.ts';
import { NEW_POINTS_ACCOUNT } from '../../../src/domain/points/points-account.ts';

describe('the schema of the points account', () => {
  it.each([
    {},
    { creditedTier: 'diamond', creditedSince: '2026-01-15', getTo: 'elite' },
    { toolUsage: { value: '3.5', on: '2026-11-20' }, dollarRetention: { value: '0', on: '2026-11-20' } },
  ])('takes %j', (change) => {
    const account = { ...NEW_POINTS_ACCOUNT, ...change };
    expect(pointsAccountSchema.parse(account)).toEqual(account);
  });

  it.each([
    { creditedTier: 'silver' },
    { creditedSince: '2026-02-30' },
    { toolUsage: { value: '-1', on: '2026-11-20' } },
    { dollarRetention: { value: 91.5, on: '2026-11-20' } },
    { dollarRetention: { value: '91.5', on: 'today' } },
    { extra: 1 },
  ])('refuses %j', (change) => {
    expect(pointsAccountSchema.safeParse({ ...NEW_POINTS_ACCOUNT, ...change }).success).toBe(false);
  });
});

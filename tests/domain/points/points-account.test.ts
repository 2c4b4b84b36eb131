import { expect, it } from 'vitest';
import { pointsAccountSchema } from '../../../src/domain/points/points-account.schema.ts';
import { NEW_POINTS_ACCOUNT } from '../../../src/domain/points/points-account.ts';

it('says nothing until the user does, and is a whole account all the same', () => {
  expect(pointsAccountSchema.parse(NEW_POINTS_ACCOUNT)).toEqual(NEW_POINTS_ACCOUNT);
  const { overrides, ...said } = NEW_POINTS_ACCOUNT;
  expect(new Set(Object.values(said))).toEqual(new Set([null]));
  expect(overrides.thresholds).toEqual([]);
});

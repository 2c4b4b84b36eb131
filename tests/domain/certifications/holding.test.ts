import { describe, expect, it } from 'vitest';
import { holdingOf } from '../../../src/domain/certifications/holding.ts';
import { inMonth, onDay } from '../../fixtures/academy-samples.ts';

describe('holdingOf', () => {
  it.each([
    ['2027-03-14', onDay('2027-03-15'), 'held'],
    ['2027-03-15', onDay('2027-03-15'), 'held'],
    ['2027-03-16', onDay('2027-03-15'), 'expired'],
    ['2027-02-28', inMonth('2027-03'), 'held'],
    ['2027-03-01', inMonth('2027-03'), 'may-be-expired'],
    ['2027-03-31', inMonth('2027-03'), 'may-be-expired'],
    ['2027-04-01', inMonth('2027-03'), 'expired'],
    ['2027-03-15', null, 'expiry-unknown'],
  ] as const)('on %s of a complete one that expires %o is %s', (today, expires, holding) => {
    expect(holdingOf({ stage: 'complete', earned: null, expires }, today)).toBe(holding);
  });

  it.each([
    ['in-progress', null, null, 'not-earned'],
    ['in-progress', null, onDay('2027-03-15'), 'held'],
    ['in-progress', onDay('2026-02-15'), null, 'expiry-unknown'],
    ['exam-passed', null, onDay('2027-03-15'), 'not-earned'],
    ['practicum-submitted', null, onDay('2027-03-15'), 'not-earned'],
    ['exam-passed', onDay('2026-02-15'), onDay('2027-03-15'), 'held'],
    ['practicum-submitted', onDay('2025-02-15'), onDay('2026-03-15'), 'expired'],
  ] as const)('while %s, earned %o, expiring %o is %s', (stage, earned, expires, holding) => {
    expect(holdingOf({ stage, earned, expires }, '2026-11-21')).toBe(holding);
  });
});

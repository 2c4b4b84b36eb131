import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tierDays } from '../../../src/domain/points/tier-days.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';
import { ledgerDays } from '../../fixtures/ledger.ts';

it('asks for the last twelve and the next six measuring days, the window and today', () => {
  const { progress, reevaluation, all } = tierDays(POINTS_RULES, '2026-11-22');
  expect([progress[0], progress[11], progress[12], progress[17]]).toEqual([
    '2025-12-15',
    '2026-11-15',
    '2026-12-15',
    '2027-05-15',
  ]);
  expect(reevaluation?.on).toBe('2027-01-15');
  expect(all).toEqual([...progress.slice(0, 12), '2026-11-22', ...progress.slice(12)]);
});

it('names every day once and in order, on whichever day', () => {
  fc.assert(
    fc.property(ledgerDays, (today) => {
      const { progress, reevaluation, all } = tierDays(POINTS_RULES, today);
      expect(all).toEqual([...new Set(all)].toSorted());
      for (const day of [today, ...progress, ...(reevaluation?.measuredOn ?? [])]) expect(all).toContain(day);
      expect(progress.filter((day) => day <= today)).toHaveLength(12);
    }),
  );
});

it('does without a re-evaluation where the rules name none', () => {
  const reevaluations = { ...POINTS_RULES.reevaluations, value: [] };
  expect(tierDays({ ...POINTS_RULES, reevaluations }, '2026-11-22').reevaluation).toBeNull();
});

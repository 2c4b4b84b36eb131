import { describe, expect, it } from 'vitest';
import { ZERO } from '../../../src/domain/points/fraction.ts';
import type { Tier } from '../../../src/domain/points/points-rules.ts';
import {
  isProtected,
  lapsedBy,
  type MeasuredMonth,
  measuredMonths,
  nextReevaluation,
  outcomeOf,
} from '../../../src/domain/points/reevaluation.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';
import { bookWith, creditsOf } from '../../fixtures/ledger.ts';

const TIERS: readonly Tier[] = ['gold', 'platinum', 'diamond', 'elite'];
const NOTHING = { sourced: ZERO, assisted: ZERO, managed: ZERO, sold: ZERO, total: ZERO };

function month(day: string, best: Tier | null, change: Partial<MeasuredMonth> = {}): MeasuredMonth {
  return { day, standing: NOTHING, best, known: TIERS, ahead: day > '2026-11-22', ...change };
}

describe('nextReevaluation', () => {
  it.each([
    ['2026-11-22', '2027-01-15', '2026-08-15'],
    ['2027-01-15', '2027-01-15', '2026-08-15'],
    ['2027-01-16', '2027-07-15', '2027-02-15'],
    ['2026-07-15', '2026-07-15', '2026-02-15'],
    ['2026-07-16', '2027-01-15', '2026-08-15'],
  ])('on %s is %s, looking back to %s', (today, on, windowFrom) => {
    expect(nextReevaluation(POINTS_RULES, today)).toMatchObject({ on, windowFrom });
  });

  it('measures once a month, from the first day of the window to the day itself', () => {
    expect(nextReevaluation(POINTS_RULES, '2026-11-22')?.measuredOn).toEqual([
      ...['2026-08-15', '2026-09-15', '2026-10-15', '2026-11-15', '2026-12-15', '2027-01-15'],
    ]);
  });

  it('is none without rules', () => {
    const reevaluations = { ...POINTS_RULES.reevaluations, value: [] };
    expect(nextReevaluation({ ...POINTS_RULES, reevaluations }, '2026-11-22')).toBeNull();
  });
});

describe('measuredMonths', () => {
  it('finds the best tier of each month, also of months to come', () => {
    const thresholds = [{ ruleSet: 'R5', tier: 'gold', total: '50', minimum: null, managed: null }] as const;
    const next = nextReevaluation(POINTS_RULES, '2026-11-22');
    if (next === null) throw new Error('none');
    const credits = creditsOf({ soldOn: '2026-09-15', endedOn: '2026-12-15' });
    const months = measuredMonths(next, credits, bookWith({ thresholds }), '2026-11-22');
    expect(months.map(({ best, ahead }) => [best, ahead])).toEqual([
      [null, false],
      ['gold', false],
      ['gold', false],
      ['gold', false],
      [null, true],
      [null, true],
    ]);
    expect(months.every(({ known }) => known.join() === 'gold')).toBe(true);
    expect(measuredMonths(next, credits, bookWith(), '2026-11-22').every(({ known }) => known.length === 0)).toBe(true);
  });
});

describe('outcomeOf', () => {
  it("follows HubSpot's example: Diamond, performing Gold, at best Platinum, becomes Platinum", () => {
    const months = [month('2026-08-15', 'platinum'), month('2026-09-15', 'gold'), month('2026-10-15', 'gold')];
    expect(outcomeOf('diamond', months, TIERS)).toEqual({ kind: 'drops', to: 'platinum', certain: true });
  });

  it.each([
    ['one month is enough', [month('2026-08-15', null), month('2026-09-15', 'diamond')], 'kept', '2026-09-15'],
    ['a higher tier keeps it too', [month('2026-08-15', 'elite')], 'kept', '2026-08-15'],
    [
      'a month to come may do',
      [month('2026-08-15', 'gold'), month('2026-12-15', 'diamond')],
      'kept-if-it-stays',
      '2026-12-15',
    ],
    [
      'a month that is over comes first',
      [month('2026-08-15', 'diamond'), month('2026-12-15', 'diamond')],
      'kept',
      '2026-08-15',
    ],
  ] as const)('%s', (_, months, kind, metOn) => {
    expect(outcomeOf('diamond', months, TIERS)).toEqual({ kind, metOn });
  });

  it('can be no tier at all', () => {
    expect(outcomeOf('gold', [month('2026-08-15', null)], TIERS)).toEqual({ kind: 'drops', to: null, certain: true });
  });

  it('does not call lost what the missing thresholds could have kept', () => {
    const blind = month('2026-08-15', null, { known: ['gold'] });
    expect(outcomeOf('diamond', [blind, month('2026-09-15', 'gold')], TIERS)).toEqual({ kind: 'unknown' });
    expect(outcomeOf('diamond', [blind, month('2026-12-15', 'diamond')], TIERS)).toMatchObject({
      kind: 'kept-if-it-stays',
    });
  });

  it('is not certain how far it drops where a tier in between has no thresholds', () => {
    const known: readonly Tier[] = ['gold', 'diamond'];
    const months = [month('2026-08-15', 'gold', { known })];
    expect(outcomeOf('diamond', months, TIERS)).toEqual({ kind: 'drops', to: 'gold', certain: false });
  });
});

describe('what else decides', () => {
  const next = nextReevaluation(POINTS_RULES, '2026-11-22');
  if (next === null) throw new Error('none');

  it.each([
    [null, true],
    ['2027-01-14', true],
    ['2027-01-15', false],
    ['2027-06-01', false],
  ])('a certification until %s has lapsed: %s', (expiresOn, lapsed) => {
    expect(lapsedBy(expiresOn, next)).toBe(lapsed);
  });

  it.each([
    ['2026-07-15', false],
    ['2026-07-16', true],
    ['2026-11-01', true],
    ['2025-01-15', false],
  ])('a tier earned on %s is too young to be lost: %s', (since, young) => {
    expect(isProtected(since, next, POINTS_RULES)).toBe(young);
  });
});

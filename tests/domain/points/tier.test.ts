import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { compare, plus, wholeFraction, ZERO } from '../../../src/domain/points/fraction.ts';
import type { OwnThreshold } from '../../../src/domain/points/overrides.ts';
import type { Standing } from '../../../src/domain/points/standing.ts';
import { bestTier, meets, missingFor, type TierAsk, tierAsksOn } from '../../../src/domain/points/tier.ts';
import { bookWith } from '../../fixtures/ledger.ts';

const GOLD: OwnThreshold = { ruleSet: 'R4', tier: 'gold', total: '100', minimum: '40', managed: null };
const ELITE: OwnThreshold = { ruleSet: 'R4', tier: 'elite', total: '900.5', minimum: null, managed: '50' };

function standing(sourced: number, assisted: number, managed: number): Standing {
  const [a, b, c] = [wholeFraction(sourced), wholeFraction(assisted), wholeFraction(managed)];
  return { sourced: a, assisted: b, managed: c, sold: plus(a, b), total: plus(plus(a, b), c) };
}

function asks(day: string, ...thresholds: OwnThreshold[]): readonly TierAsk[] {
  return tierAsksOn(bookWith({ thresholds }), day)?.asks ?? [];
}

describe('tierAsksOn', () => {
  it('knows nothing until the user fills it in', () => {
    expect(tierAsksOn(bookWith(), '2026-01-01')).toEqual({ ruleSet: 'R4', asks: [], minimumAssumed: false });
    const empty = { ...GOLD, total: null, minimum: null, managed: null };
    expect(asks('2026-01-01', empty)).toEqual([]);
  });

  it('asks, lowest tier first, for what the user copied for that day’s rules', () => {
    expect(asks('2026-01-01', ELITE, GOLD).map(({ tier, total }) => [tier, total && roundedDecimal(total, 1)])).toEqual(
      [
        ['gold', '100.0'],
        ['elite', '900.5'],
      ],
    );
    expect(asks('2025-07-14', ELITE, GOLD)).toEqual([]);
    expect(asks('2026-07-15', ELITE, GOLD)).toEqual([]);
  });

  it('counts the minimum as the rules of the day do', () => {
    const of = (ruleSet: OwnThreshold['ruleSet'], day: string) => asks(day, { ...GOLD, ruleSet })[0]?.minimumOf;
    expect(of('R3', '2025-07-14')).toBe('sold');
    expect(of('R4', '2025-07-15')).toBe('sourced');
    expect(of('R5', '2026-11-22')).toBe('sourced');
    expect(tierAsksOn(bookWith(), '2026-11-22')).toMatchObject({ ruleSet: 'R5', minimumAssumed: true });
  });
});

describe('missingFor', () => {
  const [gold] = asks('2026-01-01', GOLD);

  it.each([
    [standing(40, 60, 0), ['0', '0', '0', '0'], true],
    [standing(0, 100, 0), ['0', '40', '0', '40'], false],
    [standing(10, 0, 0), ['90', '30', '0', '90'], false],
    [standing(40, 0, 59), ['1', '0', '0', '1'], false],
    [standing(0, 0, 0), ['100', '40', '0', '100'], false],
  ])('for gold, from %o', (has, [total, minimum, managed, needed], met) => {
    if (gold === undefined) throw new Error('no gold');
    const missing = missingFor(has, gold);
    expect(
      [missing.total, missing.minimum, missing.managed, missing.needed].map((one) => roundedDecimal(one, 0)),
    ).toEqual([...[total, minimum, managed, needed]]);
    expect(meets(has, gold)).toBe(met);
  });

  it('needs the minimums together where they are more than the total', () => {
    const [ask] = asks('2026-01-01', { ...GOLD, total: '50', minimum: '40', managed: '30' });
    if (ask === undefined) throw new Error('no gold');
    expect(roundedDecimal(missingFor(standing(0, 0, 0), ask).needed, 0)).toBe('70');
  });

  it('is met by exactly the points needed, put where they are missing', () => {
    const points = fc.nat(200);
    const limit = fc.option(
      fc.nat(200).map((limit) => `${limit}` as const),
      { nil: null },
    );
    fc.assert(
      fc.property(points, points, points, limit, limit, limit, (sourced, assisted, managed, total, minimum, own) => {
        const [ask] = asks('2026-01-01', { ...GOLD, total, minimum, managed: own });
        fc.pre(ask !== undefined);
        const has = standing(sourced, assisted, managed);
        const missing = missingFor(has, ask);
        const filled: Standing = {
          ...has,
          sourced: plus(has.sourced, missing.minimum),
          managed: plus(has.managed, missing.managed),
          total: plus(has.total, missing.needed),
        };
        expect(meets(filled, ask)).toBe(true);
        expect(meets(has, ask)).toBe(compare(missing.needed, ZERO) === 0);
      }),
    );
  });
});

describe('bestTier', () => {
  it('is the highest tier whose asks are all met', () => {
    const all = asks('2026-01-01', GOLD, ELITE);
    expect(bestTier(standing(40, 60, 0), all)).toBe('gold');
    expect(bestTier(standing(0, 1000, 0), all)).toBeNull();
    // Elite asks for no sourced points here, gold does.
    expect(bestTier(standing(0, 1000, 50), all)).toBe('elite');
    expect(bestTier(standing(1000, 0, 0), [])).toBeNull();
  });
});

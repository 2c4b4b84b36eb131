import { describe, expect, it } from 'vitest';
import type { OwnThreshold } from '../../../src/domain/points/overrides.ts';
import { thresholdOf, withCopied, withThreshold } from '../../../src/domain/points/own-thresholds.ts';
import type { RuleSetId } from '../../../src/domain/points/points-rules.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

const GOLD_R4 = { ruleSet: 'R4', tier: 'gold', total: '150', minimum: '75', managed: null } as const;
const ELITE_R3 = { ruleSet: 'R3', tier: 'elite', total: '9000', minimum: '4000', managed: '2000' } as const;
const OWN: readonly OwnThreshold[] = [ELITE_R3, GOLD_R4];

function setOf(id: RuleSetId) {
  const set = POINTS_RULES.ruleSets.find((one) => one.id === id);
  if (set === undefined) throw new Error(id);
  return set;
}

it('finds what was copied for a tier, or nothing', () => {
  expect(thresholdOf(OWN, 'R4', 'gold')).toEqual(GOLD_R4);
  expect(thresholdOf(OWN, 'R3', 'gold')).toEqual({
    ruleSet: 'R3',
    tier: 'gold',
    total: null,
    minimum: null,
    managed: null,
  });
});

describe('withThreshold', () => {
  it('changes one figure and keeps the rest', () => {
    const changed = withThreshold(OWN, { ruleSet: 'R4', tier: 'gold', field: 'managed' }, '40');
    expect(changed).toEqual([ELITE_R3, { ...GOLD_R4, managed: '40' }]);
  });

  it('adds a tier', () => {
    const changed = withThreshold(OWN, { ruleSet: 'R4', tier: 'elite', field: 'total' }, '9500');
    expect(changed).toEqual([...OWN, { ruleSet: 'R4', tier: 'elite', total: '9500', minimum: null, managed: null }]);
  });

  it('leaves out a tier of which nothing is left', () => {
    const less = withThreshold(OWN, { ruleSet: 'R4', tier: 'gold', field: 'total' }, null);
    expect(withThreshold(less, { ruleSet: 'R4', tier: 'gold', field: 'minimum' }, null)).toEqual([ELITE_R3]);
  });
});

describe('withCopied', () => {
  it('leaves a minimum behind that is counted on other points', () => {
    const copied = { ...ELITE_R3, ruleSet: 'R4', minimum: null };
    expect(withCopied(OWN, setOf('R3'), setOf('R4'))).toEqual([ELITE_R3, copied]);
  });

  it('leaves out a tier that had only such a minimum', () => {
    const only = [{ ...ELITE_R3, total: null, managed: null }];
    expect(withCopied(only, setOf('R3'), setOf('R4'))).toEqual(only);
  });

  it('takes the minimum over where it is counted on the same points, or on what is not known', () => {
    const older = [{ ...ELITE_R3, ruleSet: 'R2' as const }];
    expect(withCopied(older, setOf('R2'), setOf('R3'))).toEqual([...older, ELITE_R3]);
    expect(withCopied([GOLD_R4], setOf('R4'), setOf('R5'))).toEqual([GOLD_R4, { ...GOLD_R4, ruleSet: 'R5' }]);
  });
});

import { describe, expect, it } from 'vitest';
import type { SourcedFact } from '../../src/domain/certifications/catalogue.ts';
import { POINTS_RULES } from '../../src/facts/points-rules.ts';

type Sourced = Omit<SourcedFact<unknown>, 'value'>;

/** Everything that names a source, wherever it stands. */
function sourcesIn(node: unknown): readonly Sourced[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(sourcesIn);
  return isSourced(node) ? [node, ...inside] : inside;
}

function isSourced(node: object): node is Sourced {
  return 'source' in node && 'date' in node && 'official' in node;
}

describe('the rules of points', () => {
  it('name for everything an address and, where the page has one, a date, and rest on HubSpot alone', () => {
    const facts = sourcesIn(POINTS_RULES);
    expect(facts.length).toBeGreaterThan(40);
    for (const { source, date, official } of facts) {
      expect(new URL(source).hostname).toMatch(/\.hubspot\.(com|de|jp)$/);
      expect(date).toMatch(/^(undated|\d{4}(-\d{2}-\d{2})?)$/);
      expect(official).toBe(true);
    }
  });

  it('re-evaluate tiers on 15 January and 15 July over the five months before', () => {
    expect(POINTS_RULES.reevaluations.value).toEqual([
      { on: { month: 1, day: 15 }, windowFrom: { month: 8, day: 15 } },
      { on: { month: 7, day: 15 }, windowFrom: { month: 2, day: 15 } },
    ]);
  });

  it('protect a tier for six months after it is earned', () => {
    expect(POINTS_RULES.protectionMonths.value).toBe(6);
  });

  it('assume what no page says, apart from the facts', () => {
    const { assumptions } = POINTS_RULES;
    expect(Object.fromEntries(Object.entries(assumptions).map(([id, { value }]) => [id, value]))).toEqual({
      soldLifeMonths: 12,
      baseTableSwitch: '2025-07-15',
      ratesWhileUnknown: 'R4',
      ratesBeforePoints: 'R2',
      snapshotDay: 15,
    });
  });

  it('know no threshold of any tier', () => {
    expect(JSON.stringify(POINTS_RULES)).not.toMatch(/threshold/i);
    expect(POINTS_RULES.tiers.value).toEqual(['gold', 'platinum', 'diamond', 'elite']);
  });
});

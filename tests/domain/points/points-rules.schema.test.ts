import { describe, expect, it } from 'vitest';
import { pointsRulesSchema } from '../../../src/domain/points/points-rules.schema.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

/** The real rules with one of their base amounts, rates or other parts replaced. */
function withFirstSet(change: object): object {
  const [first, ...others] = POINTS_RULES.ruleSets;
  return { ...POINTS_RULES, ruleSets: [{ ...first, ...change }, ...others] };
}

function withAmounts(value: object): object {
  const [first] = POINTS_RULES.baseTables;
  return { ...POINTS_RULES, baseTables: [{ ...first, amounts: { ...first?.amounts, value } }] };
}

describe('the schema of the rules of points', () => {
  it('takes the rules as they are', () => {
    expect(pointsRulesSchema.safeParse(POINTS_RULES).error).toBeUndefined();
  });

  it.each([
    ['a field too many', { ...POINTS_RULES, thresholds: [] }],
    ['no rule set', { ...POINTS_RULES, ruleSets: [] }],
    ['a rule set that nobody knows', withFirstSet({ id: 'R9' })],
    ['a day that is none', withFirstSet({ from: { ...POINTS_RULES.rateFollowsLine, value: '2022-02-30' } })],
    ['a start without a source', withFirstSet({ from: { value: '2022-07-18', date: '2022', official: true } })],
    ['a base amount of nothing', withAmounts({ USD: '0.00' })],
    ['a base amount below nothing', withAmounts({ USD: '-100' })],
    ['a base amount that is a float', withAmounts({ USD: 100 })],
    ['a base amount with an exponent', withAmounts({ USD: '1e2' })],
    ['a currency in small letters', withAmounts({ usd: '100' })],
    [
      'an assumption that rests on nothing',
      {
        ...POINTS_RULES,
        assumptions: { ...POINTS_RULES.assumptions, soldLifeMonths: { value: 12, restsOn: [] } },
      },
    ],
  ])('refuses %s', (_, rules) => {
    expect(pointsRulesSchema.safeParse(rules).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { commissionRulesSchema } from '../../src/domain/partner/commissions/commission-rules.schema.ts';
import { COMMISSION_RULES } from '../../src/facts/commission-rules.ts';

const { rules, ...others } = COMMISSION_RULES;

describe('the rules of commissions', () => {
  it('have the strict shape', () => {
    expect(commissionRulesSchema.safeParse(COMMISSION_RULES).error).toBeUndefined();
  });

  it('name a page of HubSpot for every value', () => {
    const facts = [...Object.values(others), ...rules.flatMap(({ id: _, ...own }) => Object.values(own))];
    expect(facts.length).toBe(23);
    for (const { source, official } of facts) {
      expect(official).toBe(true);
      expect(new URL(source).hostname).toBe('www.hubspot.com');
    }
  });

  it('say what the pages say', () => {
    expect(rules.map(({ id, from, percent, months }) => [id, from.value, percent.value, months.value])).toEqual([
      ['lifetime', '2010-01-01', '20', null],
      ['months', '2023-04-01', '20', 36],
      ['deal-based', '2025-11-17', '20', 36],
    ]);
    expect(rules.map(({ sourcedOnly, sharedDeal }) => [sourcedOnly.value, sharedDeal.value])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(Object.values(others).map(({ value }) => value)).toEqual([
      ...['2025-04-01', ['0', '20'], 'net-increase', 12, 45, 6],
      ...['last-day-of-month', 'partnercommissions@hubspot.com'],
    ]);
  });
});

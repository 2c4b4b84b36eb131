import { describe, expect, it } from 'vitest';
import { academyRulesSchema } from '../../src/domain/certifications/academy-rules.schema.ts';
import type { SourcedFact } from '../../src/domain/certifications/catalogue.ts';
import { ACADEMY_RULES } from '../../src/facts/academy-rules.ts';

/** Every value with a source, wherever it stands. */
function factsIn(node: unknown): readonly SourcedFact<unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isFact(node)) return [node];
  return Object.values(node).flatMap(factsIn);
}

function isFact(node: object): node is SourcedFact<unknown> {
  return 'value' in node && 'source' in node;
}

describe('the Academy rules', () => {
  it('have the strict shape', () => {
    expect(academyRulesSchema.safeParse(ACADEMY_RULES).error).toBeUndefined();
  });

  it('name for every fact an address and, where the page has one, a day', () => {
    const facts = factsIn(ACADEMY_RULES);
    expect(facts.length).toBeGreaterThan(25);
    for (const { source, date } of facts) {
      expect(new URL(source).protocol).toBe('https:');
      expect(date).toMatch(/^(undated|\d{4}-\d{2}-\d{2})$/);
    }
  });

  it('say what the FAQ of 26 May 2023 says', () => {
    const { retakeLockHours, gradingBusinessDays, refusedFormDomains, academyEmail } = ACADEMY_RULES;
    expect(retakeLockHours.value).toBe(12);
    expect(gradingBusinessDays.value).toEqual({ fewest: 5, most: 7 });
    expect(refusedFormDomains.value).toEqual(['hubspot.com', 'google.com', 'linkedin.com', 'facebook.com', 'test.com']);
    expect(academyEmail.value).toBe('academy@hubspot.com');
    for (const fact of [retakeLockHours, gradingBusinessDays, refusedFormDomains, academyEmail]) {
      expect(fact).toMatchObject({ date: '2023-05-26', official: true });
    }
  });

  it('keep every version of the wait, the dated ones in order, the latest agreeing with the rule in force', () => {
    const dated = ACADEMY_RULES.retakeHistory.filter(({ date }) => date !== 'undated');
    const days = dated.map(({ date }) => date);
    expect(days).toEqual(['2018-04-24', '2018-05-23', '2020-10-13', '2023-05-26']);
    expect(dated.at(-1)?.value.waitHours).toBe(ACADEMY_RULES.retakeLockHours.value);
    expect(ACADEMY_RULES.retakeHistory[0]).toMatchObject({
      date: 'undated',
      value: { waitHours: 48, tries: { before: 3, thenLockedDays: 30 } },
    });
    expect(new Set(dated.map(({ value }) => value.countedFrom))).toEqual(
      new Set(['failure-notice', null, 'last-attempt']),
    );
  });

  it('let neither expired nor, outside partner accounts, partner-only certifications move', () => {
    const { expiredMove, partnerOnlyLeavePartners } = ACADEMY_RULES.transfer;
    expect([expiredMove.value, partnerOnlyLeavePartners.value]).toEqual([false, false]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOn } from '../../../../src/domain/partner/commissions/commission.ts';
import { earnedIn } from '../../../../src/domain/partner/commissions/expected-commission.ts';
import { quarterAfter, quarterOf } from '../../../../src/domain/partner/commissions/quarter.ts';
import { compare, equal, plus, times, wholeFraction, ZERO } from '../../../../src/domain/points/fraction.ts';
import { COMMISSION_RULES } from '../../../../src/facts/commission-rules.ts';
import { commission, entries } from '../../../fixtures/commissions.ts';

const ruleId = (day: string) => ruleOn(COMMISSION_RULES, day)?.id ?? null;

describe('ruleOn', () => {
  it.each([
    ['2009-12-31', null],
    ['2010-01-01', 'lifetime'],
    ['2023-03-31', 'lifetime'],
    ['2023-04-01', 'months'],
    ['2025-11-16', 'months'],
    ['2025-11-17', 'deal-based'],
  ])('of %s is %s', (day, id) => {
    expect(ruleId(day)).toBe(id);
  });
});

describe('commissionOf', () => {
  it('is 20 % of the recurring revenue, 36 months long, with what that assumes', () => {
    const made = commission({ soldOn: '2026-03-02' });
    expect(made.verdict).toEqual({ kind: 'earns' });
    // 20 % of US$1,000.
    expect(made.perMonth).toEqual(wholeFraction(20_000));
    expect(made.months.map(({ from, until }) => until - from)).toEqual([36]);
    expect(made.ends).toEqual({ on: '2029-03-02', because: 'term' });
    expect([made.netSaid, made.sharedDealAssumed]).toEqual([false, true]);
  });

  it('goes by the net revenue and the shared deal that are known', () => {
    const made = commission({}, { netMonthly: { minor: 120_000, currency: 'USD' } }, { shared: ['entry'] });
    expect(made.perMonth).toEqual(wholeFraction(24_000));
    expect([made.netSaid, made.sharedDealAssumed]).toEqual([true, false]);
  });

  it.each([
    ['others sold', { deal: null, managedFrom: '2026-03-02' }, null, 'nothing', 'others-sold'],
    ['the user says earns nothing', {}, { earns: false }, 'nothing', 'said'],
    ['was assisted under the deal-based model', { deal: 'assisted' }, null, 'not-stated', 'assisted'],
    ['is older than all rules', { soldOn: '2008-01-01' }, null, 'not-stated', 'no-rule'],
    [
      'lacks its paperwork 6 months after the close',
      { soldOn: '2026-05-22' },
      { paperwork: 'missing' },
      'nothing',
      'paperwork',
    ],
  ] as const)('earns nothing for what %s, and says why', (_, entry, terms, kind, because) => {
    const made = commission(entry, terms);
    expect(made.verdict).toEqual({ kind, because });
    expect([made.perMonth, made.months, made.ends]).toEqual([ZERO, [], null]);
  });

  it.each([
    ['an assisted deal before the deal-based model', { deal: 'assisted', soldOn: '2025-11-16' }, null],
    ['an assisted deal that the user says earns', { deal: 'assisted' }, { earns: true }],
    ['a deal without its paperwork until the day it is forfeited', { soldOn: '2026-05-23' }, { paperwork: 'missing' }],
  ] as const)('earns for %s', (_, entry, terms) => {
    expect(commission(entry, terms).verdict).toEqual({ kind: 'earns' });
  });

  it('says what is about to be forfeited, but not of a deal that earns nothing anyway', () => {
    expect(commission({ soldOn: '2026-06-30' }, { paperwork: 'missing' }).forfeit).toEqual({
      on: '2026-12-30',
      because: 'paperwork',
    });
    expect(commission({ soldOn: '2026-06-30' }, { paperwork: 'missing', earns: false }).forfeit).toBeNull();
  });

  it('gives a whole term in the sum of its quarters', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const made = commission({ ...entry, deal: 'sourced', soldOn: entry.soldOn ?? '', endedOn: null });
        if (made.rule?.months.value == null) return;
        let [months, amount] = [0, ZERO];
        for (let quarter = 0; quarter < 14; quarter += 1) {
          const earned = earnedIn(made, quarterAfter(quarterOf(made.entry.soldOn), quarter));
          months += earned.months;
          amount = plus(amount, earned.amount);
        }
        expect(months).toBe(36);
        expect(equal(amount, times(made.perMonth, wholeFraction(36)))).toBe(true);
      }),
    );
  });

  it('earns nothing after the client has left', () => {
    fc.assert(
      fc.property(entries, fc.nat(40), (entry, later) => {
        const { endedOn } = entry;
        if (endedOn == null) return;
        const after = quarterAfter(quarterOf(endedOn), 1 + later);
        expect(earnedIn(commission(entry), after).months).toBe(0);
      }),
    );
  });

  it('is never less for more revenue', () => {
    fc.assert(
      fc.property(entries, fc.nat(10 ** 6), fc.nat(60), (entry, more, later) => {
        const { minor, currency } = entry.mrr ?? { minor: 0, currency: 'USD' };
        const quarter = quarterAfter('2010-Q1', later);
        const [less, greater] = [minor, minor + more].map((amount) => {
          return earnedIn(commission({ ...entry, mrr: { minor: amount, currency } }), quarter).amount;
        });
        expect(compare(greater ?? ZERO, less ?? ZERO)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

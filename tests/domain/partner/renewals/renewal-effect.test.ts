import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renewalEffect, shareLost } from '../../../../src/domain/partner/renewals/renewal-effect.ts';
import { compare, equal, ONE, plus, wholeFraction, ZERO } from '../../../../src/domain/points/fraction.ts';
import { standingOn } from '../../../../src/domain/points/standing.ts';
import { tierAsksOn } from '../../../../src/domain/points/tier.ts';
import { bookWith, creditsOf, ledgerDays, ledgers } from '../../../fixtures/ledger.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';

const DAY = '2026-12-01';
const usd = (minor: number) => ({ minor, currency: 'USD' });

describe('shareLost', () => {
  it.each([
    [usd(100_000), usd(-25_000), { numerator: 1n, denominator: 4n }],
    [usd(100_000), usd(-100_000), ONE],
    [usd(100_000), usd(-300_000), ONE],
    [usd(100_000), usd(0), ZERO],
    [usd(100_000), usd(50_000), ZERO],
    [null, usd(50_000), ZERO],
    [null, usd(-1), null],
    [usd(0), usd(-1), null],
    [usd(100_000), null, null],
  ])('of %o changed by %o is %o', (mrr, mrrChange, share) => {
    expect(shareLost(renewal({ mrr, mrrChange }))).toEqual(share);
  });

  it('lies between nothing and all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (mrr, by) => {
        const share = shareLost(renewal({ mrr: usd(mrr), mrrChange: usd(by) }));
        if (share === null) throw new Error('It is known.');
        expect(compare(share, ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(share, ONE)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('renewalEffect', () => {
  const own = standingOn(creditsOf({ managedFrom: '2026-03-02' }), DAY);
  const whole = standingOn([...creditsOf({ managedFrom: '2026-03-02' }), ...creditsOf({ id: 'other' })], DAY);
  const book = bookWith({
    thresholds: [
      { ruleSet: 'R5', tier: 'gold', total: '40', minimum: null, managed: null },
      { ruleSet: 'R5', tier: 'platinum', total: '110', minimum: null, managed: null },
    ],
  });
  const asks = tierAsksOn(book, DAY)?.asks ?? [];

  it('of a client that is lost takes its points, and the tier with them', () => {
    const { lost, after, tier } = renewalEffect({ own, whole, asks }, ONE);
    expect([lost.sold, lost.managed, lost.total].map(({ numerator }) => numerator)).toEqual([50n, 10n, 60n]);
    expect(after.total).toEqual(wholeFraction(50));
    expect(tier).toEqual({ before: 'platinum', after: 'gold' });
  });

  it('of a lower revenue takes its share of each kind', () => {
    const { lost } = renewalEffect({ own, whole, asks }, { numerator: 1n, denominator: 4n });
    expect(lost.sold).toEqual({ numerator: 25n, denominator: 2n });
    expect(lost.managed).toEqual({ numerator: 5n, denominator: 2n });
  });

  it('says nothing of tiers whose thresholds are not filled in', () => {
    expect(renewalEffect({ own, whole, asks: [] }, ONE).tier).toBeNull();
  });

  it('never takes more than all the client has, and nothing without a change', () => {
    fc.assert(
      fc.property(ledgers, ledgerDays, fc.bigInt(0n, 100n), (credits, day, percent) => {
        const all = standingOn(credits, day);
        const acme = standingOn(
          credits.filter(({ clientId }) => clientId === 'acme'),
          day,
        );
        const points = { own: acme, whole: all, asks };
        const part = renewalEffect(points, { numerator: percent, denominator: 100n });
        for (const kind of ['sourced', 'assisted', 'managed', 'sold', 'total'] as const) {
          expect(compare(part.lost[kind], acme[kind])).toBeLessThanOrEqual(0);
          expect(compare(part.lost[kind], ZERO)).toBeGreaterThanOrEqual(0);
          expect(equal(plus(part.lost[kind], part.after[kind]), all[kind])).toBe(true);
          expect(equal(renewalEffect(points, ONE).lost[kind], acme[kind])).toBe(true);
          expect(equal(renewalEffect(points, ZERO).lost[kind], ZERO)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

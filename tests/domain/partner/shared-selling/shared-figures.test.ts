import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SharedDeal } from '../../../../src/domain/partner/shared-deal.ts';
import {
  isBehind,
  SHARED_FIGURES,
  sharedFigures,
} from '../../../../src/domain/partner/shared-selling/shared-figures.ts';
import { equal, plus, ZERO } from '../../../../src/domain/points/fraction.ts';
import { addDays } from '../../../../src/domain/time.ts';
import { sharedDeal } from '../../../fixtures/partner-rows.ts';

const day = fc.nat(700).map((days) => addDays('2025-01-01', days));
const deals: fc.Arbitrary<readonly SharedDeal[]> = fc.array(
  fc
    .record({
      createdOn: day,
      closed: fc.nat(90),
      stage: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
      origin: fc.constantFrom('sourced' as const, 'assisted' as const),
      mrr: fc.record({ minor: fc.nat(10 ** 9), currency: fc.constantFrom('USD', 'JPY') }),
    })
    .map(({ closed, ...deal }) =>
      sharedDeal({ ...deal, closedOn: deal.stage === 'open' ? null : addDays(deal.createdOn, closed) }),
    ),
  { maxLength: 40 },
);
const ALWAYS = { from: null, to: null };

describe('the figures of shared selling', () => {
  it.each([
    ['an open sourced deal', {}, ['created', 'in-flight']],
    ['an open assisted deal', { origin: 'assisted' }, ['created']],
    ['a deal won in the range', { stage: 'won', closedOn: '2026-12-31' }, ['created', 'won']],
    ['a deal won after it', { stage: 'won', closedOn: '2027-01-01' }, ['created']],
    ['a deal won in it, created before', { createdOn: '2026-09-30', stage: 'won', closedOn: '2026-10-01' }, ['won']],
    ['a lost deal', { stage: 'lost', closedOn: '2026-11-01' }, ['created']],
    ['an open deal of an earlier quarter', { createdOn: '2026-09-30' }, []],
  ] as const)('count %s', (_, change, figures) => {
    const range = { from: '2026-10-01', to: '2026-12-31' };
    const deal = sharedDeal(change);
    expect(SHARED_FIGURES.filter((figure) => isBehind(figure, deal, range))).toEqual(figures);
  });

  it('add up the recurring revenue by currency', () => {
    const rows = [sharedDeal(), sharedDeal({ mrr: { minor: 5, currency: 'JPY' } })];
    expect(sharedFigures(rows, ALWAYS).created).toEqual({
      count: 2,
      mrr: [
        { currency: 'JPY', amount: { numerator: 5n, denominator: 1n } },
        { currency: 'USD', amount: { numerator: 80_000n, denominator: 100n } },
      ],
    });
  });

  it('of a range split in two add up to those of the whole', () => {
    fc.assert(
      fc.property(deals, day, day, day, (rows, one, two, three) => {
        const [from = '', cut = '', to = ''] = [one, two, three].toSorted();
        const whole = sharedFigures(rows, { from, to });
        const first = sharedFigures(rows, { from, to: cut });
        const rest = sharedFigures(rows, { from: addDays(cut, 1), to });
        for (const figure of SHARED_FIGURES) {
          expect(whole[figure].count).toBe(first[figure].count + rest[figure].count);
          for (const code of ['USD', 'JPY']) {
            const [all, a, b] = [whole, first, rest].map(
              (figures) => figures[figure].mrr.find(({ currency }) => currency === code)?.amount ?? ZERO,
            );
            expect(equal(all ?? ZERO, plus(a ?? ZERO, b ?? ZERO))).toBe(true);
          }
        }
      }),
    );
  });

  it('never count a won deal as in flight, and each deal as created once', () => {
    fc.assert(
      fc.property(deals, (rows) => {
        for (const deal of rows) {
          expect(isBehind('won', deal, ALWAYS) && isBehind('in-flight', deal, ALWAYS)).toBe(false);
        }
        expect(sharedFigures(rows, ALWAYS).created.count).toBe(rows.length);
      }),
    );
  });

  it('of the parts are those of the whole', () => {
    fc.assert(
      fc.property(deals, deals, day, (some, others, from) => {
        const range = { from, to: null };
        for (const figure of SHARED_FIGURES) {
          const parts = [some, others].map((rows) => sharedFigures(rows, range)[figure].count);
          expect(sharedFigures([...some, ...others], range)[figure].count).toBe((parts[0] ?? 0) + (parts[1] ?? 0));
        }
      }),
    );
  });
});

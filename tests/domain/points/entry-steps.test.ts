import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySteps } from '../../../src/domain/points/entry-steps.ts';
import { equal, ZERO } from '../../../src/domain/points/fraction.ts';
import { bookWith, creditsOf, entryFields } from '../../fixtures/ledger.ts';

const BOOK = bookWith();

describe('entrySteps', () => {
  it('comes to the very points that are counted', () => {
    fc.assert(
      fc.property(
        fc.record({
          deal: fc.constantFrom('sourced' as const, 'assisted' as const, null),
          mrr: fc.record({ minor: fc.nat(10 ** 9), currency: fc.constantFrom('USD', 'EUR', 'JPY') }),
          otherPartners: fc.nat(9),
          managedFrom: fc.constantFrom('2026-04-01', null),
        }),
        fc.constantFrom('US', 'IN', null),
        (change, market) => {
          const steps = entrySteps(entryFields(change), market, BOOK)?.steps ?? [];
          const credits = creditsOf(change, market);
          expect(steps.map(({ kind }) => kind)).toEqual(
            credits.map(({ kind }) => (kind === 'managed' ? 'managed' : 'sold')),
          );
          for (const [index, { points }] of credits.entries()) {
            expect(equal(points, steps[index]?.points ?? ZERO)).toBe(true);
          }
        },
      ),
    );
  });

  it('is nothing for a currency without base amount', () => {
    expect(entrySteps(entryFields({ mrr: { minor: 1, currency: 'SEK' } }), 'SE', BOOK)).toBeNull();
  });
});

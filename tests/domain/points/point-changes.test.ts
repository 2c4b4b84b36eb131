import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { equal, minus, plus, ZERO } from '../../../src/domain/points/fraction.ts';
import { pointChanges } from '../../../src/domain/points/point-changes.ts';
import { standingOn } from '../../../src/domain/points/standing.ts';
import { addDays } from '../../../src/domain/time.ts';
import { creditsOf, ledgerDays, ledgers } from '../../fixtures/ledger.ts';

describe('pointChanges', () => {
  it('counts what came and went, with the clients behind it', () => {
    const credits = [
      ...creditsOf({ clientId: 'acme', managedFrom: '2026-03-31' }),
      ...creditsOf({ clientId: 'bharat', deal: 'assisted', soldOn: '2026-03-01' }, 'IN'),
      ...creditsOf({ clientId: 'cafe', soldOn: '2025-03-15', managedFrom: '2025-03-15', managedUntil: '2026-03-10' }),
      ...creditsOf({ clientId: 'donau', soldOn: '2026-04-01' }),
    ];
    const changes = pointChanges(credits, '2026-03-01', '2026-03-31');
    const shown = Object.entries(changes).map(([kind, { total, clients }]) => [
      kind,
      roundedDecimal(total, 0),
      clients.map(({ clientId }) => clientId),
    ]);
    expect(shown).toEqual([
      ['new-sold', '110', ['bharat', 'acme']],
      ['lost-sold', '50', ['cafe']],
      ['new-managed', '10', ['acme']],
      ['lost-managed', '10', ['cafe']],
    ]);
  });

  it('is the difference of two standings', () => {
    fc.assert(
      fc.property(ledgers, ledgerDays, fc.nat(400), (credits, first, length) => {
        const last = addDays(first, length);
        const changes = pointChanges(credits, first, last);
        const [before, after] = [standingOn(credits, addDays(first, -1)), standingOn(credits, last)];
        const sold = minus(changes['new-sold'].total, changes['lost-sold'].total);
        const managed = minus(changes['new-managed'].total, changes['lost-managed'].total);
        expect(equal(sold, minus(after.sold, before.sold))).toBe(true);
        expect(equal(managed, minus(after.managed, before.managed))).toBe(true);
        for (const { total, clients } of Object.values(changes)) {
          expect(equal(total, clients.map(({ points }) => points).reduce(plus, ZERO))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

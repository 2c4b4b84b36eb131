import { expect, it } from 'vitest';
import { effectsOf } from '../../../../src/domain/partner/renewals/effects-of.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';
import { FILLED, viewOf } from '../../../fixtures/tier.ts';

const view = viewOf(
  [client(), client({ id: 'bharat' })],
  [pointEntry({ managedFrom: '2026-03-02' }), pointEntry({ id: 'b', clientId: 'bharat' })],
);
const by = (minor: number) => ({ minor, currency: 'USD' });

it.each([
  // Sold points count for twelve months, so they are gone by themselves on the day a year later.
  ['2026-12-01', 60n, { before: 'gold', after: 'gold' }],
  ['2027-03-02', 10n, { before: null, after: null }],
  ['2026-03-01', 0n, { before: null, after: null }],
] as const)('counts the points of the client on the day of the renewal, %s', (renewsOn, total, tier) => {
  const { lost } = effectsOf([renewal({ renewsOn })], view, FILLED).get('r-1') ?? {};
  expect(lost?.lost.total.numerator).toBe(total);
  expect(lost?.tier).toEqual(tier);
});

it('says what a change takes only where there is one and it is known', () => {
  const changedBy = (fields: Parameters<typeof renewal>[0]) =>
    effectsOf([renewal({ renewsOn: '2026-12-01', ...fields })], view, FILLED).get('r-1')?.changed?.lost.total;
  expect(changedBy({ mrrChange: by(-50_000) })).toEqual({ numerator: 30n, denominator: 1n });
  expect(changedBy({ mrrChange: by(50_000) })?.numerator).toBe(0n);
  expect(changedBy({ mrrChange: by(0) })).toBeUndefined();
  expect(changedBy({})).toBeUndefined();
  expect(changedBy({ mrr: null, mrrChange: by(-1) })).toBeUndefined();
});

it('takes nothing for a client that has no entries, or is gone', () => {
  const effects = effectsOf([renewal({ clientId: 'nobody', renewsOn: '2026-12-01' })], view, FILLED);
  expect(effects.get('r-1')?.lost.lost.total.numerator).toBe(0n);
});

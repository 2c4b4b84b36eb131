// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { roundedDecimal } from '../../../../../src/domain/points/decimal.ts';
import type { LedgerView } from '../../../../../src/domain/points/ledger-view.ts';
import { useMeasured } from '../../../../../src/ui/panel/points/tier/use-measured.ts';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { FILLED, pointsAccount, TODAY, viewOf } from '../../../../fixtures/tier.ts';

const POINTS = { account: pointsAccount(), book: FILLED, today: TODAY };

function watch(view: LedgerView) {
  return renderHook((props: { view: LedgerView }) => useMeasured(POINTS, props.view), { initialProps: { view } });
}

it('measures today, the months and the window from one timeline', () => {
  const { result } = watch(viewOf());
  const { today, progress, reevaluation, window } = result.current;
  expect(roundedDecimal(today.total, 0)).toBe('50');
  expect(progress).toHaveLength(18);
  const best = new Map([...progress, ...window].map((month) => [month.day, month.best]));
  // Sold on 2 March 2026, it counts for twelve months; the thresholds are those of 2025 on.
  expect([best.get('2026-02-15'), best.get('2026-03-15'), best.get('2027-02-15'), best.get('2027-03-15')]).toEqual([
    null,
    'gold',
    'gold',
    null,
  ]);
  expect(reevaluation?.on).toBe('2027-01-15');
  expect(window.map(({ day, ahead }) => `${day} ${ahead}`)).toContain('2026-12-15 true');
});

it('follows the ledger', () => {
  const view = viewOf();
  const { result, rerender } = watch(view);
  rerender({ view: viewOf([client()], [pointEntry(), pointEntry({ id: 'b' })]) });
  expect(roundedDecimal(result.current.today.total, 0)).toBe('100');
  rerender({ view: viewOf([], []) });
  expect(roundedDecimal(result.current.today.total, 0)).toBe('0');
});

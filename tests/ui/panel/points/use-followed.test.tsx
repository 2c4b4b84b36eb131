// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { LedgerView } from '../../../../src/domain/points/ledger-view.ts';
import { type Follow, useFollowed } from '../../../../src/ui/panel/points/use-followed.ts';
import { viewOf } from '../../../fixtures/tier.ts';

function follower() {
  const seen: (number | null)[] = [];
  const follow: Follow<number> = (before, view) => {
    seen.push(before?.result ?? null);
    return { view, result: (before?.result ?? 0) + 1 };
  };
  return { seen, follow };
}

function watch(first: { view: LedgerView; follow: Follow<number> }) {
  return renderHook(({ view, follow }) => useFollowed(view, follow), { initialProps: first });
}

it('goes on from the view before, and works nothing out again without need', () => {
  const [view, next] = [viewOf(), viewOf()];
  const { seen, follow } = follower();
  const { result, rerender } = watch({ view, follow });
  rerender({ view, follow });
  expect([result.current, seen]).toEqual([1, [null]]);
  rerender({ view: next, follow });
  expect([result.current, seen]).toEqual([2, [null, 1]]);
});

it('begins anew when something else is asked', () => {
  const view = viewOf();
  const { result, rerender } = watch({ view, follow: follower().follow });
  const other = follower();
  rerender({ view, follow: other.follow });
  expect([result.current, other.seen]).toEqual([1, [null]]);
});

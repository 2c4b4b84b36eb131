import { useMemo, useRef } from 'react';
import type { Followed } from '../../../domain/points/follow-ledger.ts';
import type { LedgerView } from '../../../domain/points/ledger-view.ts';

/** Works something out from a view, starting from an earlier view's where there is one. */
export type Follow<Result> = (before: Followed<Result> | null, view: LedgerView) => Followed<Result>;

/**
 * What is worked out from the ledger. After a change only what it touched is looked at, as long as `follow` stays the same
 * function: another one begins anew.
 */
export function useFollowed<Result>(view: LedgerView, follow: Follow<Result>): Result {
  const held = useRef<{ readonly follow: Follow<Result>; readonly followed: Followed<Result> } | null>(null);
  return useMemo(() => {
    const before = held.current?.follow === follow ? held.current.followed : null;
    const followed = follow(before, view);
    held.current = { follow, followed };
    return followed.result;
  }, [view, follow]);
}

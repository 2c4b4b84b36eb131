import { useMemo } from 'react';
import type { PointsOverrides } from '../../../domain/points/overrides.ts';
import type { PointsAccount } from '../../../domain/points/points-account.ts';
import { type RuleBook, ruleBook } from '../../../domain/points/rule-book.ts';
import { type DayText, dayOf, MINUTE_MS } from '../../../domain/time.ts';
import { POINTS_RULES } from '../../../facts/points-rules.ts';
import { readPointsAccount } from '../../../store/queries/points-account.ts';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';

/** What every screen of points reckons with. */
export interface Points {
  readonly account: PointsAccount;
  /** HubSpot's rules with the user's corrections: the same object as long as those are the same. */
  readonly book: RuleBook;
  readonly today: DayText;
}

/** The rules and what the user said of them, followed; undefined until they are read. */
export function usePoints(): Points | undefined {
  const world = useWorld();
  const account = useLive(() => readPointsAccount(world.database), [world]);
  const today = dayOf({ now: useNow(MINUTE_MS), zone: world.zone() });
  return useMemo(
    () => (account === undefined ? undefined : { account, book: bookOf(account.overrides), today }),
    [account, today],
  );
}

let last: { readonly key: string; readonly book: RuleBook } | null = null;

/** The account is read anew after every change; the book, and all that was worked out by it, outlives that and the screen. */
function bookOf(overrides: PointsOverrides): RuleBook {
  const key = JSON.stringify(overrides);
  if (last?.key !== key) last = { key, book: ruleBook(POINTS_RULES, overrides) };
  return last.book;
}

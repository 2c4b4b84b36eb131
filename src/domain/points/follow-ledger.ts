import type { DayText } from '../time.ts';
import { type BreakdownFilter, type BreakdownLine, breakdownOn, inOrder } from './breakdown.ts';
import type { PointsCredit } from './credit.ts';
import { type ClientLedger, creditsIn, type LedgerView } from './ledger-view.ts';
import { type Timeline, timelineOf, withCredits } from './timeline.ts';

/** Something worked out from a view, with that view, so that the next one can start from it. */
export interface Followed<Result> {
  readonly view: LedgerView;
  readonly result: Result;
}

/** The timeline of a view, from that of an earlier view over the same days where there is one. */
export function followTimeline(
  before: Followed<Timeline> | null,
  view: LedgerView,
  days: readonly DayText[],
): Followed<Timeline> {
  if (before === null) return { view, result: timelineOf(creditsIn(view), days) };
  const added: PointsCredit[] = [];
  const removed: PointsCredit[] = [];
  for (const [was, is] of differences(before.view, view)) {
    removed.push(...(was?.credits ?? []));
    added.push(...(is?.credits ?? []));
  }
  return { view, result: withCredits(before.result, added, removed) };
}

/** The breakdown of a view on a day, from that of an earlier view on the same day under the same filter. */
export function followBreakdown(
  before: Followed<readonly BreakdownLine[]> | null,
  view: LedgerView,
  day: DayText,
  filter: BreakdownFilter,
): Followed<readonly BreakdownLine[]> {
  if (before === null) return { view, result: breakdownOn(creditsIn(view), day, filter) };
  const changed = differences(before.view, view);
  const ids = new Set(changed.map(([was, is]) => (is ?? was)?.client.id));
  const lines = before.result.filter(({ clientId }) => !ids.has(clientId));
  for (const [, is] of changed) {
    const [line] = breakdownOn(is?.credits ?? [], day, filter);
    if (line !== undefined) insert(lines, line);
  }
  return { view, result: lines };
}

type Difference = readonly [before: ClientLedger | undefined, after: ClientLedger | undefined];

/** Clients that are not the same objects in two views. */
function differences(before: LedgerView, after: LedgerView): Difference[] {
  const found: Difference[] = [];
  for (const [id, is] of after) {
    const was = before.get(id);
    if (was !== is) found.push([was, is]);
  }
  for (const [id, was] of before) if (!after.has(id)) found.push([was, undefined]);
  return found;
}

/** Puts a line where it belongs, so that thousands of others need no sorting. */
function insert(lines: BreakdownLine[], line: BreakdownLine): void {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = lines[middle];
    if (other !== undefined && inOrder(other, line) <= 0) low = middle + 1;
    else high = middle;
  }
  lines.splice(low, 0, line);
}

import type { Money } from '../../../../domain/money.ts';
import { compare } from '../../../../domain/points/fraction.ts';
import type { ClientsSort } from '../../../../domain/preferences.ts';
import type { ClientLine } from './client-line.ts';

/** The lines in an order, equal ones by name; those of which it is not known come last. */
export function orderedLines(lines: readonly ClientLine[], sort: ClientsSort): readonly ClientLine[] {
  const first = ORDERS[sort];
  return lines.toSorted(
    (a, b) => first(a, b) || textOrder(a.nameKey, b.nameKey) || textOrder(a.client.id, b.client.id),
  );
}

const LAST = '\uffff';

const ORDERS: Record<ClientsSort, (a: ClientLine, b: ClientLine) => number> = {
  name: () => 0,
  points: (a, b) => compare(b.standing.total, a.standing.total),
  mrr: (a, b) => moneyOrder(a.mrr?.amounts[0], b.mrr?.amounts[0]),
  activity: (a, b) => (b.inactiveDays ?? -1) - (a.inactiveDays ?? -1),
  renewal: (a, b) => textOrder(a.nextRenewal ?? LAST, b.nextRenewal ?? LAST),
  tools: (a, b) => (b.profile?.toolsUsed ?? -1) - (a.profile?.toolsUsed ?? -1),
};

/** Currency by currency, since nothing says what one is in another; the highest first. */
function moneyOrder(a: Money | undefined, b: Money | undefined): number {
  return textOrder(a?.currency ?? LAST, b?.currency ?? LAST) || (b?.minor ?? 0) - (a?.minor ?? 0);
}

/** Text keys compare far faster than a collator, which thousands of lines would feel. */
function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { DayText } from '../../time.ts';
import type { DealReason } from './deal-reason.ts';
import { readYesNo } from './deal-values.ts';
import type { FoundDeal } from './found-deal.ts';
import type { DealDates } from './read-deal-dates.ts';

/** The first day a row is managed from; null when it is not. Without a day it is the day of the sale, as an assumption. */
export function readManagedFrom(
  { cells, own }: FoundDeal,
  { soldOn, managedFrom, managedUntil }: DealDates,
  deal: string | null,
  reasons: DealReason[],
): DayText | null {
  const said = readYesNo(cells.managed);
  if (cells.managed !== '' && said === null) reasons.push({ code: 'unknown-yes-no', text: cells.managed });
  if (managedFrom !== null) {
    if (said === false && managedUntil === null && !own) reasons.push({ code: 'managed-contradiction' });
    return managedFrom;
  }
  const manages = said === true || managedUntil !== null || (said === null && deal === 'managed-only');
  if (!manages || soldOn === null || cells.managedFrom !== '') return null;
  if (said === false && !own) reasons.push({ code: 'managed-contradiction' });
  reasons.push({ code: 'managed-from-sale', on: soldOn });
  return soldOn;
}

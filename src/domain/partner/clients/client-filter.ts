import type { ClientsShow } from '../../preferences.ts';
import { addDays, type DayText } from '../../time.ts';
import type { ClientSummary } from './client-summary.ts';

/** How far ahead a renewal counts as one that is near. */
const NEAR_RENEWAL_DAYS = 90;

type Seen = Pick<ClientSummary, 'sold' | 'managed' | 'inactiveDays' | 'nextRenewal'>;

/**
 * Whether a client belongs to what is shown on a day. A client whose last activity is not known is not called inactive; an
 * open renewal that is long due counts as near.
 */
export function clientFilter(show: ClientsShow, inactiveDays: number, day: DayText): (client: Seen) => boolean {
  switch (show) {
    case 'all':
      return () => true;
    case 'sold':
      return ({ sold }) => sold;
    case 'managed':
      return ({ managed }) => managed;
    case 'inactive':
      return ({ inactiveDays: days }) => days !== null && days >= inactiveDays;
    case 'renewing': {
      const latest = addDays(day, NEAR_RENEWAL_DAYS);
      return ({ nextRenewal }) => nextRenewal !== null && nextRenewal <= latest;
    }
  }
}

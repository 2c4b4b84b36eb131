import { browserLanguage } from '../browser/language.ts';
import type { EpochMs } from '../domain/time.ts';

/**
 * A moment that may be long ago, with its year as well: `22 Nov 2026, 19:40`. Apart from the other dates, which the popup
 * paints first with.
 */
export function wholeMomentWords(at: EpochMs, zone: string): string {
  const format = new Intl.DateTimeFormat(browserLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  });
  return format.format(at);
}

import type { EpochMs } from './time.ts';

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d(?:\.\d{1,3})?)?$/;

/**
 * The moment that a `datetime-local` text (`YYYY-MM-DDTHH:mm`, seconds optional) names in a zone; null when it names none.
 * A time that the clocks skip is read as if they had not yet changed; one that happens twice is the first of the two.
 */
export function momentOfLocal(text: string, zone: string): EpochMs | null {
  if (!LOCAL.test(text)) return null;
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(zone, {
      disambiguation: 'compatible',
    }).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError && isZone(zone)) return null;
    throw error;
  }
}

/** A moment as a `datetime-local` text in a zone; seconds only where there are any. */
export function localOfMoment(moment: EpochMs, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDateTime();
  const whole = local.second === 0 && local.millisecond === 0;
  return local.toString(whole ? { smallestUnit: 'minute' } : {});
}

/** A wrong zone is a bug of the caller and must not pass for a wrong text. */
function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** The time zone of the stories that wait for a time of day. */
export const ZONE = 'Europe/Paris';

/**
 * Day and time of day of the first whole minute that is at least so many seconds ahead. A time of day knows no seconds: the
 * next minute may be one second away, which no story can get ready in.
 */
export function wholeMinuteAhead(seconds: number): { readonly day: string; readonly time: string } {
  const then = Temporal.Now.zonedDateTimeISO(ZONE)
    .add({ seconds })
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  return { day: then.toPlainDate().toString(), time: then.toPlainTime().toString().slice(0, 5) };
}

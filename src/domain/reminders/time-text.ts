const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,3})?)?$/;

/** Minutes after midnight of a text `HH:mm` as time fields give it, seconds being dropped; null when it names no time. */
export function minuteOfTime(text: string): number | null {
  const parts = TIME.exec(text);
  return parts === null ? null : Number(parts[1]) * 60 + Number(parts[2]);
}

/** Minutes after midnight, 0 to 1439, as a text `HH:mm`. */
export function timeOfMinute(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

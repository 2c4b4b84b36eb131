/** A text as iCalendar can hold it: whole characters, `\n` for every kind of line break, a space for other controls. */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}--[\n]]/gv, ' ');
}

/** A text made ready for a line of iCalendar (RFC 5545, 3.3.11). */
export function escapedText(text: string): string {
  return calendarText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

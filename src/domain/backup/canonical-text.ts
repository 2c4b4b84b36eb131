/**
 * The one JSON text of a value: fields in the order of their names by UTF-16 code units, no blanks, fields that hold
 * nothing (`undefined`) left out. Two values that say the same have the same text. Throws a TypeError on what JSON has no
 * text for.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    if (Object.prototype.toString.call(value) !== '[object Object]') throw new TypeError('not a plain value');
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    fields.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`).join(',')}}`;
  }
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('not a plain value');
  return text;
}

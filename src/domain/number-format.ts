/** A separator of thousands. A space stands for every kind of space, an apostrophe for both kinds. */
export type GroupMark = '.' | ',' | ' ' | "'";

/** How someone writes numbers. */
export interface NumberFormat {
  readonly decimal: '.' | ',';
  readonly group: GroupMark | null;
  /** Whether groups are of two digits before the last three, as in 1,00,000. */
  readonly lakh: boolean;
}

/** How numbers are written in a locale (BCP 47), in Latin digits. Separators that none of our locales has become null or a point. */
export function numberFormatOf(locale: string): NumberFormat {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn', useGrouping: 'always' }).formatToParts(
    1e7 + 0.5,
  );
  const groups = parts.filter(({ type }) => type === 'group').map(({ value }) => plainMark(value));
  const decimal = parts.find(({ type }) => type === 'decimal')?.value;
  return {
    decimal: decimal === ',' ? ',' : '.',
    group: groups[0] ?? null,
    lakh: parts.filter(({ type }) => type === 'integer')[1]?.value.length === 2,
  };
}

/** A text with every kind of space, apostrophe and full-width digit written in the plain way. */
export function plainMarks(text: string): string {
  return text
    .replace(/[\uff0c\uff0e\uff10-\uff19]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
}

function plainMark(text: string): GroupMark | null {
  const mark = plainMarks(text);
  return mark === '.' || mark === ',' || mark === ' ' || mark === "'" ? mark : null;
}

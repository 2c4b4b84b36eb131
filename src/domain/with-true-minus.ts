/** Lines do not break after it, and it is as wide as a plus. */
const MINUS = '\u2212';

/** A number as its format writes it, with a true minus where the language's own is a hyphen. */
export function withTrueMinus(format: Intl.NumberFormat, number: `${number}`): string {
  const parts = format.formatToParts(number);
  return parts.map(({ type, value }) => (type === 'minusSign' ? MINUS : value)).join('');
}

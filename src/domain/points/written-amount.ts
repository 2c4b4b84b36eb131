import type { NumberFormat } from '../number-format.ts';
import { type DecimalText, isDecimalText, plainDecimal } from './decimal.ts';

/** The number that a text of digits and plain marks is in one way of writing; null when it is not well written in it. */
export function amountWritten(typed: string, { decimal, group, lakh }: NumberFormat): DecimalText | null {
  const [whole = '', decimals = '', ...more] = typed.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(decimals)) return null;
  const grouped = group !== null && whole.includes(group);
  if (grouped && !isGrouped(whole.split(group), lakh)) return null;
  if (!grouped && !/^\d*$/.test(whole)) return null;
  const text = `${grouped ? whole.replaceAll(group, '') : whole || '0'}.${decimals || '0'}`;
  return isDecimalText(text) ? plainDecimal(text) : null;
}

function isGrouped(groups: readonly string[], lakh: boolean): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.pop() ?? '';
  if (!/^[1-9]\d{0,2}$/.test(first) || !/^\d{3}$/.test(last)) return false;
  // In India both are met, depending on whom the figure is for; the value is the same.
  return (
    rest.every((part) => /^\d{3}$/.test(part)) ||
    (lakh && first.length < 3 && rest.every((part) => /^\d\d$/.test(part)))
  );
}

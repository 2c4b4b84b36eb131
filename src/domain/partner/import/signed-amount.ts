import { plainMarks } from '../../number-format.ts';
import { type AmountCell, amountCell } from '../../points/import/amount-cell.ts';

export interface SignedAmount extends AmountCell {
  readonly negative: boolean;
}

const IN_BRACKETS = /^\((.*)\)$/;
const SIGN = /^([-\u2212\u2013+])\s*/;
const SIGN_BEHIND = /^(.*\d)\s*([-\u2212])$/;

/**
 * An amount as it stands in a cell, with its sign wherever bookkeepers put it: "-100", "+€100", "€ -100", "(100)",
 * "100-". Null for what is no amount.
 */
export function signedAmount(text: string): SignedAmount | null {
  const plain = plainMarks(text).trim();
  const inside = IN_BRACKETS.exec(plain)?.[1];
  const behind = inside === undefined ? SIGN_BEHIND.exec(plain)?.[1] : undefined;
  const given = inside ?? behind ?? plain;
  const sign = SIGN.exec(given)?.[1];
  const cell = amountCell(given.replace(SIGN, ''));
  if (cell === null) return null;
  const within = /^[-\u2212]\s?/.test(cell.number);
  const number = cell.number.replace(/^[-\u2212]\s?/, '');
  const signs = [inside !== undefined, behind !== undefined, sign !== undefined && sign !== '+', within];
  // "(-100)" and "--100" say it twice, which nobody means.
  if (signs.filter(Boolean).length > 1) return null;
  return { number, currency: cell.currency, negative: signs.some(Boolean) };
}

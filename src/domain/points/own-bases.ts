import type { CurrencyCode } from '../currency.ts';
import { type DecimalText, plainDecimal } from './decimal.ts';
import type { OwnBase } from './overrides.ts';
import type { BaseTable, BaseTableId } from './points-rules.ts';

type Place = { readonly currency: CurrencyCode; readonly table: BaseTableId | null };

/** The base amount that the user gave a currency in one table, or in all of them (`table` null); null for none. */
export function ownBaseOf(bases: readonly OwnBase[], place: Place): DecimalText | null {
  return bases.findLast((one) => isAt(one, place))?.amount ?? null;
}

/** The user's base amounts with one changed; null takes it away, and so does the very amount that HubSpot printed. */
export function withBase(
  bases: readonly OwnBase[],
  place: Place,
  amount: DecimalText | null,
  printed: DecimalText | null = null,
): readonly OwnBase[] {
  const others = bases.filter((one) => !isAt(one, place));
  const same = amount !== null && printed !== null && plainDecimal(amount) === plainDecimal(printed);
  return amount === null || same ? others : [...others, { ...place, amount }];
}

/** The currencies that the user added, which no table of HubSpot's lists, by code. */
export function addedCurrencies(bases: readonly OwnBase[], tables: readonly BaseTable[]): readonly CurrencyCode[] {
  const printed = new Set(tables.flatMap(({ amounts }) => Object.keys(amounts.value)));
  return [...new Set(bases.map(({ currency }) => currency))].filter((code) => !printed.has(code)).toSorted();
}

function isAt(one: OwnBase, { currency, table }: Place): boolean {
  return one.currency === currency && one.table === table;
}

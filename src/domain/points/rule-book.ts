import type { CurrencyCode } from '../currency.ts';
import type { DayText } from '../time.ts';
import { type DecimalText, fractionOf } from './decimal.ts';
import type { Fraction } from './fraction.ts';
import type { PointsOverrides } from './overrides.ts';
import type { AssumptionId, BaseTable, PointRates, PointsRules, RuleSet } from './points-rules.ts';

/** HubSpot's rules with the user's corrections, made ready for looking up. Make it once, then ask it for every deal. */
export interface RuleBook {
  readonly rules: PointsRules;
  readonly overrides: PointsOverrides;
  readonly growth: ReadonlySet<string>;
  /** Base amounts by table, `null` for those of every table, then by currency. */
  readonly bases: ReadonlyMap<string, BaseAmount>;
}

export interface BaseAmount {
  /** As printed or typed, in major units. */
  readonly text: DecimalText;
  readonly amount: Fraction;
  /** The table in force on the sale date, by assumption. */
  readonly table: BaseTable;
  /** True when the user added or corrected it. */
  readonly fromUser: boolean;
}

export interface RatesOnDay {
  /** The rule set in force. */
  readonly set: RuleSet;
  /** The rule set whose rates are used: the one in force where its rates are known. */
  readonly ratesOf: RuleSet;
  readonly rates: PointRates;
  readonly assumption: AssumptionId | null;
}

export function ruleBook(rules: PointsRules, overrides: PointsOverrides): RuleBook {
  const bases = new Map<string, BaseAmount>();
  for (const table of rules.baseTables) {
    const add = (currency: CurrencyCode, text: DecimalText, fromUser: boolean) =>
      bases.set(`${table.id} ${currency}`, { text, amount: fractionOf(text), table, fromUser });
    for (const [currency, text] of Object.entries(table.amounts.value)) add(currency, text, false);
    // One for every table first, so that one for this table has the last word.
    for (const own of overrides.bases) if (own.table === null) add(own.currency, own.amount, true);
    for (const own of overrides.bases) if (own.table === table.id) add(own.currency, own.amount, true);
  }
  const growth = overrides.growthMarkets ?? rules.growthMarkets.value.flatMap(({ countries }) => countries);
  return { rules, overrides, bases, growth: new Set(growth) };
}

/** The base amount of a currency for a sale on `day`; null when neither HubSpot's tables nor the user give one. */
export function baseAmountOn(book: RuleBook, currency: CurrencyCode, day: DayText): BaseAmount | null {
  const { baseTables, assumptions } = book.rules;
  const table = day < assumptions.baseTableSwitch.value ? baseTables[0] : baseTables.at(-1);
  return table === undefined ? null : (book.bases.get(`${table.id} ${currency}`) ?? null);
}

/** Whether HubSpot's tables differ on a currency, so that the day one took over from the other matters. */
export function baseDependsOnDay(book: RuleBook, currency: CurrencyCode): boolean {
  const amounts = book.rules.baseTables.map(({ id }) => book.bases.get(`${id} ${currency}`)?.text);
  return new Set(amounts).size > 1;
}

/** The rule set in force on a day, or the first one on earlier days; null only when there are no rule sets. */
export function ruleSetOn(rules: PointsRules, day: DayText): RuleSet | null {
  return rules.ruleSets.findLast(({ from }) => from.value <= day) ?? rules.ruleSets[0] ?? null;
}

/**
 * The rates for a product line sold on `day`. Lines sold before there were points count at the first rates, as in
 * HubSpot's example of October 2021 (S9, 2024); where the rates in force are not public, the latest known ones stand in.
 * Both are labelled assumptions. Throws when the rules name no such rates, which their test rules out.
 */
export function ratesOn({ rules }: RuleBook, day: DayText): RatesOnDay {
  const set = ruleSetOn(rules, day);
  if (set === null) throw new RangeError('no rule sets');
  if (set.rates !== null && set.from.value <= day) return { set, ratesOf: set, rates: set.rates, assumption: null };
  const assumption = set.from.value > day ? 'ratesBeforePoints' : 'ratesWhileUnknown';
  const ratesOf = rules.ruleSets.find(({ id }) => id === rules.assumptions[assumption].value);
  if (ratesOf === undefined || ratesOf.rates === null) throw new RangeError('no rates to stand in');
  return { set, ratesOf, rates: ratesOf.rates, assumption };
}

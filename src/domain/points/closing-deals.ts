import type { CountryCode } from '../country.ts';
import { type CurrencyCode, minorDigits } from '../currency.ts';
import { type Money, moneyOf } from '../money.ts';
import type { DayText } from '../time.ts';
import type { DealOrigin } from './deal-question.ts';
import { type DealTerms, dealTerms } from './deal-terms.ts';
import { roundedDecimal } from './decimal.ts';
import { dividedBy, type Fraction, greater, isPositive, minus, plus, times, wholeFraction, ZERO } from './fraction.ts';
import type { RuleBook } from './rule-book.ts';
import type { Missing, TierAsk } from './tier.ts';

/** A kind of deal that could close a gap. */
export interface DealOption {
  readonly deal: DealOrigin;
  /** The client's country. */
  readonly market: CountryCode;
  readonly currency: CurrencyCode;
  readonly manages: boolean;
}

/** A deal of that kind and the amount a month that it takes. */
export interface ClosingDeal {
  readonly option: DealOption;
  readonly amount: Money;
  readonly growth: boolean;
}

/** One deal that closes the gap by itself, or two together: the first does what the second cannot, the second the rest. */
export type ClosingCombination = readonly [ClosingDeal] | readonly [ClosingDeal, ClosingDeal];

type Kind = 'total' | 'minimum' | 'managed';

const KINDS: readonly Kind[] = ['total', 'minimum', 'managed'];

/** Points per major unit that count toward the total, toward the minimum and as managed. */
interface Worth extends Readonly<Record<Kind, Fraction>> {
  readonly option: DealOption;
  readonly terms: DealTerms;
}

/**
 * The deals on `day` that would close a gap, each with the smallest amount that does it, to the minor unit: first every
 * kind that does it alone, then pairs where a second kind has to meet a minimum. Shared with `otherPartners` where they
 * manage. Empty when nothing is missing. An estimate throughout.
 */
export function closingDeals(
  missing: Missing,
  minimumOf: TierAsk['minimumOf'],
  options: readonly DealOption[],
  book: RuleBook,
  { day, otherPartners }: { readonly day: DayText; readonly otherPartners: number },
): readonly ClosingCombination[] {
  if (!isPositive(missing.needed)) return [];
  const worths = options.flatMap((option): Worth[] => {
    const question = { ...option, soldOn: day, lineSoldOn: day, otherPartners };
    const reading = dealTerms(question, book);
    return reading.kind === 'refused' ? [] : [worthOf(option, reading.terms, minimumOf)];
  });
  const alone = worths.flatMap((worth): ClosingCombination[] => {
    const deal = dealFor(worth, amountFor(worth, missing));
    return deal === null ? [] : [[deal]];
  });
  const pairs = worths.flatMap((first) => worths.flatMap((second) => pairOf(first, second, missing)));
  return [...alone, ...pairs];
}

/** Every kind of deal over some markets and currencies. */
export function dealOptions(
  markets: readonly CountryCode[],
  currencies: readonly CurrencyCode[],
): readonly DealOption[] {
  return markets.flatMap((market) =>
    currencies.flatMap((currency) =>
      (['sourced', 'assisted'] as const).flatMap((deal) =>
        [false, true].map((manages) => ({ deal, market, currency, manages })),
      ),
    ),
  );
}

function worthOf(option: DealOption, terms: DealTerms, minimumOf: TierAsk['minimumOf']): Worth {
  const sold = terms.sold.perUnit;
  const managed = option.manages ? terms.managed.perUnit : ZERO;
  const counts = minimumOf === 'sold' || option.deal === 'sourced';
  return { option, terms, total: plus(sold, managed), minimum: counts ? sold : ZERO, managed };
}

/** A pair is worth naming only where the second kind could not do it alone: the first does what the second cannot. */
function pairOf(first: Worth, second: Worth, missing: Missing): ClosingCombination[] {
  const { currency, market } = first.option;
  if (second.option.currency !== currency || second.option.market !== market) return [];
  if (amountFor(second, missing) !== null) return [];
  const least = amountFor(first, {
    ...missing,
    total: ZERO,
    minimum: isPositive(second.minimum) ? ZERO : missing.minimum,
    managed: isPositive(second.managed) ? ZERO : missing.managed,
  });
  const firstDeal = dealFor(first, least);
  if (least === null || firstDeal === null) return [];
  const amount = wholeMinor(least, currency);
  const left = (kind: Kind) => greater(minus(missing[kind], times(amount, first[kind])), ZERO);
  const rest = { ...missing, total: left('total'), minimum: left('minimum'), managed: left('managed') };
  const secondDeal = dealFor(second, amountFor(second, rest));
  return secondDeal === null ? [] : [[firstDeal, secondDeal]];
}

/** The smallest amount (major units) that covers all that is missing; null when no amount does. */
function amountFor(worth: Worth, missing: Missing): Fraction | null {
  let amount = ZERO;
  for (const kind of KINDS) {
    if (!isPositive(missing[kind])) continue;
    if (!isPositive(worth[kind])) return null;
    amount = greater(amount, dividedBy(missing[kind], worth[kind]));
  }
  return amount;
}

function dealFor({ option, terms }: Worth, amount: Fraction | null): ClosingDeal | null {
  if (amount === null || !isPositive(amount)) return null;
  const { currency } = option;
  const decimal = roundedDecimal(wholeMinor(amount, currency), minorDigits(currency) ?? 0);
  const reading = moneyOf(decimal, currency);
  return reading.kind === 'money' ? { option, amount: reading.money, growth: terms.growth } : null;
}

/** The amount rounded up to a whole number of minor units: rounded down, it would not close the gap. */
function wholeMinor(amount: Fraction, currency: CurrencyCode): Fraction {
  const unit = wholeFraction(10n ** BigInt(minorDigits(currency) ?? 0));
  const { numerator, denominator } = times(amount, unit);
  const up = numerator % denominator === 0n ? numerator / denominator : numerator / denominator + 1n;
  return dividedBy(wholeFraction(up), unit);
}

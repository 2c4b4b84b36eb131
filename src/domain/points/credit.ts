import { minorDigits } from '../currency.ts';
import type { DayText } from '../time.ts';
import type { DealOrigin, DealProblem } from './deal-question.ts';
import { type DealTerms, dealTerms, type TermsReading } from './deal-terms.ts';
import type { Fraction } from './fraction.ts';
import type { PointEntryFields } from './ledger.ts';
import { livesOfPoints, type PointsLife } from './lives-of-points.ts';
import type { RuleBook } from './rule-book.ts';

/** Points of one kind that one entry gives, and when they count. An estimate. */
export interface PointsCredit extends PointsLife {
  readonly entryId: string;
  readonly clientId: string;
  readonly points: Fraction;
  /** How the entry was sold, also on its managed credit; null when others sold it. */
  readonly deal: DealOrigin | null;
  /** Whether the client is in a growth market. */
  readonly growth: boolean;
}

export type CreditReading =
  | { readonly kind: 'credits'; readonly credits: readonly PointsCredit[]; readonly terms: DealTerms }
  | { readonly kind: 'refused'; readonly problems: readonly DealProblem[] };

/** What a credit is made from: an entry of the ledger, or a deal that is only planned. */
export type CreditSource = Omit<PointEntryFields, 'productLine' | 'saleKind'> & { readonly id: string };

/** The credits of entries by one rule book. `market` is the client's country, null while not known. */
export type CreditMaker = (entry: CreditSource, market: string | null) => CreditReading;

/**
 * Makes the credits of many entries: what decides the worth of a currency unit is worked out once for all entries that
 * share it. Entries are taken as their schema lets them in, so their days are days; a currency without base amount is
 * refused.
 */
export function creditMaker(book: RuleBook): CreditMaker {
  const known = new Map<string, TermsReading>();
  const eraOf = eras(book);
  const months = book.overrides.soldLifeMonths ?? book.rules.assumptions.soldLifeMonths.value;
  return (entry, market) => {
    const reading = termsOf(entry, market, { book, known, eraOf });
    if (reading.kind === 'refused') return reading;
    const { terms } = reading;
    const credits = livesOfPoints(entry, months).map((life) => creditOf(entry, life, terms));
    return { kind: 'credits', credits, terms };
  };
}

interface Knowledge {
  readonly book: RuleBook;
  readonly known: Map<string, TermsReading>;
  readonly eraOf: (day: DayText) => number;
}

function termsOf(
  { mrr, deal, soldOn, lineSoldOn, otherPartners }: CreditSource,
  market: string | null,
  { book, known, eraOf }: Knowledge,
): TermsReading {
  const place = market === null ? null : book.growth.has(market);
  const key = `${mrr.currency} ${place} ${deal} ${eraOf(soldOn)} ${eraOf(lineSoldOn)} ${otherPartners}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  // Where others sold it there is no sold credit, and the managed rate is the same for both origins.
  const question = { currency: mrr.currency, market, deal: deal ?? 'assisted', soldOn, lineSoldOn, otherPartners };
  const reading = dealTerms(question, book);
  known.set(key, reading);
  return reading;
}

/** Numbers the spans of days within which nothing about the rules changes. */
function eras({ rules }: RuleBook): (day: DayText) => number {
  const starts = [...rules.ruleSets.map(({ from }) => from.value), rules.assumptions.baseTableSwitch.value].toSorted();
  return (day) => starts.findLastIndex((start) => start <= day);
}

function creditOf(entry: CreditSource, life: PointsLife, { sold, managed, growth }: DealTerms): PointsCredit {
  const { id, clientId, deal, mrr } = entry;
  const { numerator, denominator } = (life.kind === 'managed' ? managed : sold).perUnit;
  // Left as it is instead of in lowest terms: then entries of one currency share their denominator and add up fast.
  const points: Fraction = {
    numerator: BigInt(mrr.minor) * numerator,
    denominator: denominator * 10n ** BigInt(minorDigits(mrr.currency) ?? 0),
  };
  return { ...life, entryId: id, clientId, points, deal, growth };
}

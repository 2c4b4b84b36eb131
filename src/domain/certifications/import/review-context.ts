import { type DayText, dayOf, type Moment } from '../../time.ts';
import type { CatalogueMatcher } from '../catalogue-match.ts';
import type { Certification, Holder } from '../certification.ts';
import { type CatalogueNames, catalogueNames } from './catalogue-names.ts';
import type { DateOrder } from './date-order.ts';
import { type KnownCertifications, knownCertifications } from './known-certifications.ts';
import { type ReadDate, readDate } from './read-date.ts';
import { type RecognisedName, recogniseName } from './recognise-name.ts';

/** What rows are reviewed against. */
export interface ReviewContext {
  readonly matcher: CatalogueMatcher;
  readonly existing: readonly Certification[];
  readonly holders: readonly Holder[];
  readonly moment: Moment;
  /** The order of day and month that the user chose; it stands above what the rows' own source settled. */
  readonly dateOrder?: DateOrder | null;
}

/** A context made ready: indexes built and answers remembered, for any number of rows. Make a new one when the context changes. */
export interface Review {
  readonly names: CatalogueNames;
  readonly known: KnownCertifications;
  readonly today: DayText;
  readonly dateOrder: DateOrder | null;
  readonly recognise: (written: string, link: string) => RecognisedName;
  readonly readDate: (text: string, order: DateOrder | null) => ReadDate;
}

/** Dates and names repeat in long lists; this many different ones are remembered. */
const MOST_REMEMBERED = 20_000;

export function prepareReview(context: ReviewContext): Review {
  const names = catalogueNames(context.matcher);
  return {
    names,
    known: knownCertifications(context.existing, context.holders, names),
    today: dayOf(context.moment),
    dateOrder: context.dateOrder ?? null,
    recognise: remembering((written, link) => recogniseName(written, link, context.matcher)),
    readDate: remembering((text, order) => readDate(text, { order })),
  };
}

function remembering<Second extends string | null, Answer>(
  ask: (first: string, second: Second) => Answer,
): (first: string, second: Second) => Answer {
  const bySecond = new Map<Second, Map<string, Answer>>();
  let size = 0;
  return (first, second) => {
    const answers = bySecond.get(second) ?? new Map<string, Answer>();
    const known = answers.get(first);
    if (known !== undefined) return known;
    if (size >= MOST_REMEMBERED) {
      bySecond.clear();
      answers.clear();
      size = 0;
    }
    const answer = ask(first, second);
    bySecond.set(second, answers.set(first, answer));
    size += 1;
    return answer;
  };
}

import { isEmailAddress } from '../../email-address.ts';
import type { DateOrder } from '../../import/date-order.ts';
import { type ReadDate, readDate } from '../../import/read-date.ts';
import { remember } from '../../import/remember.ts';
import { type DayText, dayOf, type Moment } from '../../time.ts';
import type { CatalogueMatcher } from '../catalogue-match.ts';
import type { Certification, Holder } from '../certification.ts';
import { type CatalogueNames, catalogueNames } from './catalogue-names.ts';
import { type KnownCertifications, knownCertifications } from './known-certifications.ts';
import { type Award, type RecognisedName, recogniseName } from './recognise-name.ts';

/** What rows are reviewed against. */
export interface ReviewContext {
  readonly matcher: CatalogueMatcher;
  readonly existing: readonly Certification[];
  readonly holders: readonly Holder[];
  readonly moment: Moment;
  /** The order of day and month that the user chose; it stands above what the rows' own source settled. */
  readonly dateOrder?: DateOrder | null;
}

/**
 * A context made ready: indexes built and answers remembered, for any number of rows. Make a new one when the context
 * changes.
 */
export interface Review {
  readonly names: CatalogueNames;
  readonly known: KnownCertifications;
  readonly today: DayText;
  readonly dateOrder: DateOrder | null;
  readonly recognise: (written: string, award: Award | null) => RecognisedName;
  readonly isEmail: (text: string) => boolean;
  readonly readDate: (text: string, order: DateOrder | null) => ReadDate;
}

export function prepareReview(context: ReviewContext): Review {
  const { matcher } = context;
  const names = catalogueNames(matcher);
  const unlinked = remember((written) => recogniseName(written, null, matcher));
  const linked = remember((key) => {
    const [written = '', slug = '', language = ''] = key.split(SEPARATOR);
    return recogniseName(written, { slug, language }, matcher);
  });
  const dayFirst = remember((text) => readDate(text, { order: 'day-first' }));
  const monthFirst = remember((text) => readDate(text, { order: 'month-first' }));
  const anyOrder = remember((text) => readDate(text));
  return {
    names,
    known: knownCertifications(context.existing, context.holders, names),
    today: dayOf(context.moment),
    dateOrder: context.dateOrder ?? null,
    recognise: (written, award) =>
      award === null ? unlinked(written) : linked([written, award.slug, award.language].join(SEPARATOR)),
    isEmail: remember(isEmailAddress),
    readDate: (text, order) => (order === null ? anyOrder : order === 'day-first' ? dayFirst : monthFirst)(text),
  };
}

/** No cleaned text holds it. */
const SEPARATOR = '\u0000';

import type { CalendarDate } from '../time.ts';
import type { CatalogueEntry, SourcedFact } from './catalogue.ts';

/** A date on which a certification may expire, and the report it was computed from. */
export interface ExpirySuggestion {
  readonly date: CalendarDate;
  readonly months: number;
  readonly fact: SourcedFact<number>;
}

/**
 * The dates on which a certification earned on `earned` may expire, one for each reported validity, in calendar months.
 * Only ever a suggestion: HubSpot publishes no validity that we could read (as of 21 November 2026), so the figures are
 * third parties' and the date on the certificate is what counts. Empty when no validity was reported.
 * A day that its month does not have becomes the last one of that month; a month-only date gives a month-only date.
 */
export function suggestExpiry(
  entry: Pick<CatalogueEntry, 'validityMonths'>,
  earned: CalendarDate,
): readonly ExpirySuggestion[] {
  return (entry.validityMonths ?? []).map((fact) => ({
    date: {
      on: Temporal.PlainDate.from(earned.on).add({ months: fact.value }, { overflow: 'constrain' }).toString(),
      precision: earned.precision,
    },
    months: fact.value,
    fact,
  }));
}

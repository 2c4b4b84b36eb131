import type { DayText } from '../time.ts';
import type { CatalogueEntry, SourcedFact } from './catalogue.ts';
import type { Certification } from './certification.ts';
import { type Holding, holdingOf } from './holding.ts';

/** How one prerequisite is held. `missing`: the holder has no record of it. */
export interface PrerequisiteStanding {
  readonly catalogueId: string;
  readonly holding: Holding | 'missing';
}

/** `unknown`: no page says what must be held first, which is not the same as nothing. */
export type Prerequisites =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      readonly fact: SourcedFact<readonly string[]>;
      readonly standings: readonly PrerequisiteStanding[];
    };

/** From the best to the worst: of several records of one certification the best one counts. */
const BEST_FIRST = ['held', 'expiry-unknown', 'may-be-expired', 'expired', 'not-earned'] as const;

/**
 * How the prerequisites of a certification are held on a day. `certifications` are those of one holder; a record counts
 * only by its catalogue key. The one published case is Marketing Hub Software before the partner certification (S28,
 * 26 May 2023).
 */
export function prerequisitesOf(
  entry: Pick<CatalogueEntry, 'prerequisites'>,
  certifications: readonly Certification[],
  today: DayText,
): Prerequisites {
  const fact = entry.prerequisites;
  if (fact === undefined) return { kind: 'unknown' };
  const standings = fact.value.map((catalogueId): PrerequisiteStanding => {
    const found = certifications
      .filter((one) => one.deletedAt === null && one.catalogueId === catalogueId)
      .map((one) => holdingOf(one, today));
    return { catalogueId, holding: BEST_FIRST.find((holding) => found.includes(holding)) ?? 'missing' };
  });
  return { kind: 'known', fact, standings };
}

/** Catalogue keys of the prerequisites that keep the holder out. One that only may have expired does not. */
export function blockedBy(prerequisites: Prerequisites): readonly string[] {
  if (prerequisites.kind === 'unknown') return [];
  return prerequisites.standings
    .filter(({ holding }) => holding === 'missing' || holding === 'expired' || holding === 'not-earned')
    .map(({ catalogueId }) => catalogueId);
}

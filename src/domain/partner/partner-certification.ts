import type { Certification } from '../certifications/certification.ts';
import type { DayText } from '../time.ts';
import type { PartnerRules } from './partner-rules.ts';

type Held = Pick<Certification, 'id' | 'holderId' | 'catalogueId' | 'earned' | 'expires' | 'deletedAt'>;

/** Whether a partner has the certification that every tier requires (S20, 25 February 2025). */
export type PartnerCertified<Row extends Held> =
  | { readonly kind: 'none' }
  /** Its expiry is not known, and no other one is known to be valid. */
  | { readonly kind: 'unknown'; readonly certification: Row }
  /** Valid through `until`; of several, the one valid longest. */
  | { readonly kind: 'valid'; readonly certification: Row; readonly until: DayText }
  | { readonly kind: 'expired'; readonly certification: Row; readonly until: DayText };

/**
 * What the certifications of all holders say of it on `today`. It counts as valid through the whole of its expiry day;
 * where only the month of the expiry is known, until the first day of it, the safe side. One that is only being worked on
 * is not held. How many people of a partner must hold it is not published: one is looked for.
 */
export function partnerCertification<Row extends Held>(
  rows: Iterable<Row>,
  today: DayText,
  { tierCertification }: Pick<PartnerRules, 'tierCertification'>,
): PartnerCertified<Row> {
  let longest: { certification: Row; until: DayText } | null = null;
  let undated: Row | null = null;
  for (const row of rows) {
    if (row.catalogueId !== tierCertification.value || row.deletedAt !== null) continue;
    if (row.expires !== null) {
      const until = row.expires.on;
      if (longest === null || until > longest.until) longest = { certification: row, until };
    } else if (row.earned !== null) undated ??= row;
  }
  if (longest !== null && longest.until >= today) return { kind: 'valid', ...longest };
  if (undated !== null) return { kind: 'unknown', certification: undated };
  return longest === null ? { kind: 'none' } : { kind: 'expired', ...longest };
}

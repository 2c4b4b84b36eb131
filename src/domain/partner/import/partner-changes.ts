import type { PartnerField } from './partner-field.ts';
import { type PartnerValues, sameValue } from './partner-values.ts';
import type { PartnerRowChange } from './reviewed-partner-row.ts';

/** What of `from` is something else in `to`; a field that `to` does not speak of is none. */
export function changesBetween(from: PartnerValues, to: PartnerValues): PartnerRowChange[] {
  const isField = (field: string): field is PartnerField => field in to;
  return Object.keys(to)
    .filter(isField)
    .filter((field) => !sameValue(from[field], to[field]))
    .map((field) => ({ field, from: from[field] ?? null, to: to[field] ?? null }));
}

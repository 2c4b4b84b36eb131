import type { CatalogueEntry } from './catalogue.ts';

/**
 * Whether a practicum belongs to a certification, as far as any page says so. `unknown` also for a certification that is not in
 * the catalogue (null). Some of these statements are old: show the fact's source and date beside the answer.
 */
export function practicumNeeded(entry: Pick<CatalogueEntry, 'practicum'> | null): 'yes' | 'no' | 'unknown' {
  const fact = entry?.practicum;
  if (fact === undefined) return 'unknown';
  return fact.value ? 'yes' : 'no';
}

import type { CatalogueEntry } from '../domain/certifications/catalogue.ts';
import { type CatalogueMatcher, createCatalogueMatcher } from '../domain/certifications/catalogue-match.ts';
import { catalogue } from '../facts/catalogue.ts';

let matcher: CatalogueMatcher | null = null;

/** The matcher over the whole catalogue, made at first use: most pages never ask for it. */
export function catalogueMatcher(): CatalogueMatcher {
  matcher ??= createCatalogueMatcher(catalogue);
  return matcher;
}

const entries = new Map(catalogue.map((entry) => [entry.id, entry]));

/** The entry of a key; null for a certification that is not in the catalogue. */
export function entryById(id: string | null): CatalogueEntry | null {
  return id === null ? null : (entries.get(id) ?? null);
}

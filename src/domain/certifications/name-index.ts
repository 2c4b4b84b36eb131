import type { CatalogueEntry } from './catalogue.ts';
import { nameKey } from './name-key.ts';

/** Entries by a text that means them; in a sound catalogue no text means two. */
export type EntryIndex = ReadonlyMap<string, readonly CatalogueEntry[]>;

/** The entries by every slug seen. */
export function indexSlugs(entries: readonly CatalogueEntry[]): EntryIndex {
  const index = new Map<string, readonly CatalogueEntry[]>();
  for (const entry of entries) for (const slug of entry.slugs) put(index, slug, entry);
  return index;
}

/**
 * The entries by the keys of all their names. A slug counts as a name too, so that a title whose address alone was seen is
 * found. Names we only derive never take a key that another entry has by a name of its own.
 */
export function indexNames(entries: readonly CatalogueEntry[]): EntryIndex {
  const index = new Map<string, readonly CatalogueEntry[]>();
  for (const entry of entries) for (const name of ownNames(entry)) put(index, nameKey(name), entry);
  const own = new Set(index.keys());
  for (const entry of entries) {
    for (const name of derivedNames(entry)) {
      const key = nameKey(name);
      if (!own.has(key)) put(index, key, entry);
    }
  }
  return index;
}

function ownNames({ name, alsoCalled, slugs }: CatalogueEntry): readonly string[] {
  return [name.en, ...(name.fr === undefined ? [] : [name.fr]), ...alsoCalled, ...slugs];
}

/** "HubSpot CMS for Developers II" for its full title; "HubSpot Reporting Software" for a product's name. */
function derivedNames(entry: CatalogueEntry): readonly string[] {
  const names = [entry.name.en, ...entry.alsoCalled];
  const heads = names.flatMap((name) => (name.includes(':') ? [name.slice(0, name.indexOf(':'))] : []));
  return entry.kind === 'product' ? [...heads, ...names.map((name) => `${name} Software`)] : heads;
}

function put(index: Map<string, readonly CatalogueEntry[]>, text: string, entry: CatalogueEntry): void {
  const others = index.get(text) ?? [];
  if (text !== '' && !others.includes(entry)) index.set(text, [...others, entry]);
}

import type { CatalogueEntry } from './catalogue.ts';
import { createKeyRepair } from './key-repair.ts';
import { indexNames, indexSlugs } from './name-index.ts';
import { nameKey } from './name-key.ts';
import { namesBeforeSubtitle } from './name-subtitle.ts';

/**
 * What a name or an address slug means. `exact`: the name, perhaps decorated ("Certified in X", "X_v2", "Cerified").
 * `likely`: a slip in the name itself was repaired or a subtitle was cut, so the user should look at it.
 * `ambiguous`: it may be any of several. `none`: not in the catalogue, which is no error.
 */
export type CatalogueMatch =
  | { readonly kind: 'exact' | 'likely'; readonly entry: CatalogueEntry }
  | { readonly kind: 'ambiguous'; readonly entries: readonly CatalogueEntry[] }
  | { readonly kind: 'none' };

/** Looks up certifications by what people and pages call them. Never throws, whatever the text. */
export interface CatalogueMatcher {
  readonly byName: (text: string) => CatalogueMatch;
  /** The last part of an achievement's or course's address, with or without a query behind it. */
  readonly bySlug: (slug: string) => CatalogueMatch;
}

/** Longer texts are no names; the longest known has about fifty letters, its subtitle included. */
const LONGEST_NAME = 300;
/** So that a page which stays open for days does not grow without end. */
const MOST_REMEMBERED = 10_000;

const NONE: CatalogueMatch = { kind: 'none' };

/** A matcher over the given entries. Building it costs more than a look-up: build once, ask often. */
export function createCatalogueMatcher(entries: readonly CatalogueEntry[]): CatalogueMatcher {
  const byKey = indexNames(entries);
  const bySeenSlug = indexSlugs(entries);
  const repair = createKeyRepair(byKey.keys());
  const remembered = new Map<string, CatalogueMatch>();

  function find(name: string): CatalogueMatch {
    const key = nameKey(name);
    const direct = byKey.get(key);
    if (direct !== undefined) return verdict('exact', direct);
    const heads = namesBeforeSubtitle(name).map(nameKey);
    for (const head of heads) {
      const cut = byKey.get(head);
      if (cut !== undefined) return verdict('likely', cut);
    }
    for (const misspelt of [key, ...heads]) {
      const repaired = repair(misspelt).flatMap((known) => byKey.get(known) ?? []);
      if (repaired.length > 0) return verdict('likely', repaired);
    }
    return NONE;
  }

  return {
    byName(text) {
      const name = text.trim();
      if (name.length > LONGEST_NAME) return NONE;
      const known = remembered.get(name);
      if (known !== undefined) return known;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const match = find(name);
      remembered.set(name, match);
      return match;
    },
    bySlug(slug) {
      const [path = ''] = slug.trim().split(/[?#&/]/, 1);
      if (path.length > LONGEST_NAME) return NONE;
      const plain = path.toLowerCase();
      return verdict('exact', bySeenSlug.get(plain) ?? byKey.get(nameKey(plain)) ?? []);
    },
  };
}

function verdict(kind: 'exact' | 'likely', found: readonly CatalogueEntry[]): CatalogueMatch {
  const entries = [...new Set(found)];
  const [entry] = entries;
  if (entry === undefined) return NONE;
  return entries.length === 1 ? { kind, entry } : { kind: 'ambiguous', entries };
}

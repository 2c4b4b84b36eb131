import type { CatalogueMatch, CatalogueMatcher } from '../catalogue-match.ts';
import { nameKey } from '../name-key.ts';
import { nameFromSlug } from './achievement-link.ts';

/** What the readers ask of the catalogue while they tell names from noise. */
export interface CatalogueNames {
  /** Whether a text is, or is nearly, the name of a certification in the catalogue. */
  readonly knows: (text: string) => boolean;
  /** One key for all names of a certification: its catalogue entry's, else the bare name's. Empty for a blank name. */
  readonly keyOf: (name: string) => string;
  /** The bare name's key, whether or not the catalogue knows it. */
  readonly bareKeyOf: (name: string) => string;
  /** The same as `keyOf` for a slug. */
  readonly keyOfSlug: (slug: string) => string;
}

const MOST_REMEMBERED = 20_000;

/** Names by a matcher, each text asked once. */
export function catalogueNames(matcher: CatalogueMatcher): CatalogueNames {
  const remembered = new Map<string, CatalogueMatch>();
  const match = (text: string): CatalogueMatch => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = matcher.byName(text);
    remembered.set(text, found);
    return found;
  };
  const keyOf = (name: string) => {
    const found = match(name);
    return found.kind === 'exact' || found.kind === 'likely' ? `entry:${found.entry.id}` : nameKey(name);
  };
  return {
    knows: (text) => text !== '' && match(text).kind !== 'none',
    keyOf,
    bareKeyOf: nameKey,
    keyOfSlug: (slug) => {
      const found = matcher.bySlug(slug);
      return found.kind === 'exact' || found.kind === 'likely' ? `entry:${found.entry.id}` : keyOf(nameFromSlug(slug));
    },
  };
}

import { remember } from '../../import/remember.ts';
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

/** Names by a matcher, each text asked once. */
export function catalogueNames(matcher: CatalogueMatcher): CatalogueNames {
  const match = remember(matcher.byName);
  const bareKeyOf = remember(nameKey);
  const keyOf = (name: string) => keyOfEntry(match(name)) ?? bareKeyOf(name);
  return {
    knows: (text) => text !== '' && match(text).kind !== 'none',
    keyOf,
    bareKeyOf,
    keyOfSlug: (slug) => keyOfEntry(matcher.bySlug(slug)) ?? keyOf(nameFromSlug(slug)),
  };
}

function keyOfEntry(match: CatalogueMatch): string | null {
  return match.kind === 'exact' || match.kind === 'likely' ? `entry:${match.entry.id}` : null;
}

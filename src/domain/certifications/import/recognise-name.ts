import { foldText } from '../../import/fold-text.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import type { CatalogueMatcher } from '../catalogue-match.ts';
import { nameFromSlug } from './achievement-link.ts';
import type { Reason } from './review-reason.ts';

/** What an achievement's address says of the certification. */
export interface Award {
  readonly slug: string;
  readonly language: string;
}

/** What a row's name and link say of the certification. `linked`: the link is a public achievement, so HubSpot's. */
export interface RecognisedName {
  readonly name: string;
  readonly entry: CatalogueEntry | null;
  readonly linked: boolean;
  /** Whether the catalogue knows the name, be it under several entries. */
  readonly known: boolean;
  readonly reason: Reason | null;
}

/**
 * The certification that a name and a link mean together. The slug decides where the name does not; a name that means
 * one entry and a slug that means another leave both open. A name close to a known one is put right, and it is said.
 */
export function recogniseName(written: string, award: Award | null, matcher: CatalogueMatcher): RecognisedName {
  const bySlug = award === null || award.slug === '' ? null : matcher.bySlug(award.slug);
  const slugEntry = bySlug?.kind === 'exact' || bySlug?.kind === 'likely' ? bySlug.entry : null;
  const base = { linked: award !== null };
  if (written === '') {
    const name = slugEntry === null ? nameFromSlug(award?.slug ?? '') : nameIn(slugEntry, award?.language ?? '');
    const reason: Reason | null = slugEntry === null && name !== '' ? { code: 'unknown-name', written: name } : null;
    return { ...base, name, entry: slugEntry, known: slugEntry !== null, reason };
  }
  const byName = matcher.byName(written);
  const candidates = byName.kind === 'ambiguous' ? byName.entries : byName.kind === 'none' ? [] : [byName.entry];
  const [first] = candidates;
  const agreed = slugEntry !== null && (first === undefined || candidates.includes(slugEntry)) ? slugEntry : null;
  if (agreed !== null) return { ...base, name: written, entry: agreed, known: true, reason: null };
  if (first === undefined)
    return { ...base, name: written, entry: null, known: false, reason: { code: 'unknown-name', written } };
  if (slugEntry !== null || candidates.length > 1) {
    const catalogueIds = [
      ...new Set([...candidates, ...(slugEntry === null ? [] : [slugEntry])].map((entry) => entry.id)),
    ];
    return {
      ...base,
      name: written,
      entry: null,
      known: true,
      reason: { code: 'ambiguous-name', written, catalogueIds },
    };
  }
  if (byName.kind === 'exact') return { ...base, name: written, entry: first, known: true, reason: null };
  const meant = closerName(first, written);
  return { ...base, name: meant, entry: first, known: true, reason: { code: 'likely-name', written, meant } };
}

function nameIn(entry: CatalogueEntry, language: string): string {
  return language.startsWith('fr') ? (entry.name.fr ?? entry.name.en) : entry.name.en;
}

/** The entry's name in the language that shares more words with what was written. */
function closerName(entry: CatalogueEntry, written: string): string {
  const words = new Set(foldText(written).split(' '));
  const shared = (name: string) =>
    foldText(name)
      .split(' ')
      .filter((word) => words.has(word)).length;
  const { en, fr } = entry.name;
  return fr !== undefined && shared(fr) > shared(en) ? fr : en;
}

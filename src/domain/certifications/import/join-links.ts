import { readLink } from './achievement-link.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import type { FoundRow } from './found-row.ts';

/**
 * A certification is often met twice in one paste or page: as an entry with dates, and as a bare link. Where exactly
 * one entry without a link and exactly one link mean the same certification they become one row; everything else
 * stays.
 */
export function joinLinks(rows: readonly FoundRow[], names: CatalogueNames): readonly FoundRow[] {
  const links = soleByKey(rows, (row) => {
    const link = isBareLink(row) ? readLink(row.link) : null;
    if (link?.kind !== 'achievement') return '';
    return row.name === '' ? names.keyOfSlug(link.slug) : names.keyOf(row.name);
  });
  if (links.size === 0) return rows;
  const entries = soleByKey(rows, (row) => (row.link === '' && row.holderName === '' ? names.keyOf(row.name) : ''));
  const joined = new Map<FoundRow, FoundRow | null>();
  for (const [key, link] of links) {
    const entry = entries.get(key);
    if (entry === null || entry === undefined || link === null) continue;
    joined.set(entry, withLink(entry, link));
    joined.set(link, null);
  }
  return rows.flatMap((row) => {
    const other = joined.get(row);
    return other === undefined ? [row] : other === null ? [] : [other];
  });
}

/**
 * An entry with the link that belongs to it. A profile or list is its owner's: the slug's holder is not asked there.
 */
export function withLink(entry: FoundRow, link: FoundRow): FoundRow {
  const holderName = entry.source === 'lines' && entry.holderName === '' ? link.holderName : entry.holderName;
  return { ...entry, link: link.link, holderName };
}

function isBareLink(row: FoundRow): boolean {
  return (row.source === 'links' || row.source === 'badges') && row.earned === '' && row.expires === '';
}

/** Rows by key; null under a key that several have. Blank keys are left out. */
function soleByKey(rows: readonly FoundRow[], keyOf: (row: FoundRow) => string): ReadonlyMap<string, FoundRow | null> {
  const byKey = new Map<string, FoundRow | null>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== '') byKey.set(key, byKey.has(key) ? null : row);
  }
  return byKey;
}

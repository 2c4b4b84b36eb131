import { cleanText } from '../../import/clean-text.ts';
import type { PageLink } from '../../import/page-link.ts';
import { holderFromSlug, type ReadLink, readLink } from './achievement-link.ts';
import { type FoundRow, foundRow } from './found-row.ts';
import { linkRow, promisesCertificate } from './link-rows.ts';

/** A row made of a link of HTML or of a page, with the 1-based line of the text on which the link stands, if known. */
export interface LinkRow {
  readonly row: FoundRow;
  readonly line: number | null;
}

/**
 * The rows that the links of HTML or of a page stand for. A title makes an achievement a badge and gives its name
 * (badge embed code, hubspot-facts 3.8, S45). Picture and caption often link to one place: neighbours are one. With
 * `once` an award counts once however often a page links to it. Links of the page's own host are its navigation.
 */
export function rowsOfLinks(
  links: readonly PageLink[],
  options: { readonly once: boolean; readonly ownHost: string | null },
): readonly LinkRow[] {
  const rows: LinkRow[] = [];
  const met = new Set<string>();
  let previous = '';
  links.forEach(({ href, title, line }, index) => {
    const link = readLink(href);
    if (link.kind === 'none' || !isWorthARow(link, options.ownHost)) return;
    const name = cleanText(title ?? '');
    const place = { row: rowOf(link, name, index + 1), line: line ?? null };
    const last = rows.at(-1);
    if (link.url === previous && last !== undefined) {
      if (last.row.name === '') rows[rows.length - 1] = { ...place, line: last.line };
      return;
    }
    previous = link.url;
    if (options.once && met.has(link.url)) return;
    met.add(link.url);
    rows.push(place);
  });
  return rows;
}

function isWorthARow(link: ReadLink, ownHost: string | null): boolean {
  return (
    link.kind === 'achievement' || (promisesCertificate(link) && !(link.kind === 'elsewhere' && link.host === ownHost))
  );
}

function rowOf(link: Exclude<ReadLink, { kind: 'none' }>, name: string, number: number): FoundRow {
  const where = { unit: 'link', first: number, last: number } as const;
  if (link.kind !== 'achievement' || name === '') return linkRow(link, where);
  return foundRow('badges', where, { name, link: link.url, holderName: holderFromSlug(link.holderSlug) });
}

import type { FoundWhere } from '../../import/found-where.ts';
import { holderFromSlug, type ReadLink } from './achievement-link.ts';
import { type FoundRow, foundRow } from './found-row.ts';

/**
 * The row that a bare link stands for. An achievement names its holder and its certification by slug: the holder
 * becomes a suggestion, the name is left to the review, which knows the catalogue. Any other link is kept, with what
 * it is.
 */
export function linkRow(link: Exclude<ReadLink, { kind: 'none' }>, where: FoundWhere): FoundRow {
  switch (link.kind) {
    case 'achievement':
      return foundRow('links', where, { link: link.url, holderName: holderFromSlug(link.holderSlug) });
    case 'exam':
      return foundRow('links', where, { link: link.url, notes: [{ code: 'exam-link-only', track: link.track }] });
    case 'hubspot':
      return foundRow('links', where, { link: link.url, notes: [{ code: 'not-an-achievement', link: link.url }] });
    case 'elsewhere':
      return foundRow('links', where, { link: link.url, issuer: link.host });
  }
}

/** Paths that promise a certificate; other links of a page are its navigation. */
const CREDENTIAL_PATH = /certif|credential|badge|achievement|verif|diplom|accredi|credly|zertifik/i;

/** Whether a link that is no achievement is worth a row when it stands among others on a page. */
export function promisesCertificate(link: ReadLink): boolean {
  return link.kind === 'exam' || (link.kind === 'elsewhere' && CREDENTIAL_PATH.test(link.url));
}

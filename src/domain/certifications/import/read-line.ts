import { findLinks, type LinkInText, type ReadLink } from './achievement-link.ts';
import { cleanText } from './clean-text.ts';
import { isHeading } from './column-mapping.ts';
import { saysNoExpiry } from './date-words.ts';
import { type DateInLine, findDates } from './find-dates.ts';
import { type FoundNote, type FoundRow, foundRow } from './found-row.ts';
import { isHubSpotName, issuerInPhrase, saysHubSpot } from './issuer.ts';
import { linkRow, promisesCertificate } from './link-rows.ts';
import type { KnowsName } from './read-linkedin.ts';

/**
 * How surely a line is a certification: `link` holds one; `sure` has a date and a name that is known or says HubSpot;
 * `named` has such a name only; `perhaps` has a date only. What else was found decides how far to go down.
 */
export type LineCertainty = 'link' | 'sure' | 'named' | 'perhaps';

export interface LineReading {
  readonly certainty: LineCertainty;
  readonly row: FoundRow;
}

/** Longer lines are prose or data; their links are still found. */
const LONGEST = 400;
const LONGEST_NAME = 150;
/** Longer lines with a date but no name that is known are prose. */
const MOST_WORDS = 12;
const BULLET = /^\s{0,20}(?:(?:[-*+•‣◦▪●○✓✔✅☑·>–—]|\d{1,3}[.)]|\[[ xX]?\])\s{0,5}){1,3}/u;
const CERTIFICATE_WORD = /certif|zertif|sertif|認定/i;

/** Reads one line: its links, or one certification with its dates. `line` is 1-based. */
export function readLine(raw: string, line: number, knows: KnowsName): readonly LineReading[] {
  const where = { unit: 'line', first: line, last: line } as const;
  const links = findLinks(raw);
  if (raw.length > LONGEST || links.length > 1) {
    return links
      .filter((found) => isWorthARow(found.link, raw))
      .map(({ link }) => ({ certainty: 'link', row: linkRow(link, where) }));
  }
  const [only] = links;
  const text = tidied(raw, only);
  const dates = findDates(text);
  const { name, issuer } = nameAndIssuer(text, dates);
  const known = name !== '' && name.length <= LONGEST_NAME && knows(name);
  const fields = { name, issuer, ...datesOf(text, dates), notes: notesOf(dates) };
  if (only !== undefined) {
    if (!isWorthARow(only.link, raw)) return [];
    const row = linkRow(only.link, where);
    const { notes, ...texts } = fields;
    // Beside a link only a name we know is a name: "see …, and" is not.
    return [
      {
        certainty: 'link',
        row:
          known || dates.length > 0
            ? {
                ...row,
                ...texts,
                name: known ? name : '',
                issuer: row.issuer || issuer,
                notes: [...row.notes, ...notes],
              }
            : row,
      },
    ];
  }
  if (name === '' || name.length > LONGEST_NAME || !/\p{L}/u.test(name) || isHeading(text)) return [];
  const ours = known || saysHubSpot(text);
  const dated = dates.length > 0 || saysNoExpiry(text);
  if (!ours && ((!dated && !CERTIFICATE_WORD.test(name)) || name.split(' ').length > MOST_WORDS)) return [];
  const certainty = ours ? (dated ? 'sure' : 'named') : 'perhaps';
  return [{ certainty, row: foundRow('lines', where, fields) }];
}

/** A link that stands alone on its line was meant, whatever it is; one in a sentence must promise a certificate. */
function isWorthARow(link: ReadLink, line: string): boolean {
  return link.kind === 'achievement' || promisesCertificate(link) || /^\S+$/.test(line.trim());
}

/** The line without its link, bullet and Markdown marks; blanks collapsed. */
function tidied(raw: string, link: LinkInText | undefined): string {
  const unlinked = link === undefined ? raw : `${raw.slice(0, link.start)} ${raw.slice(link.end)}`;
  const plain = unlinked
    .replace(BULLET, '')
    .replace(/\]\(\s{0,5}\)?/g, ' ')
    .replace(/\*\*|__|`|!?\[/g, ' ')
    .replace(/[<(]\s{0,5}[>)]/g, ' ');
  return cleanText(plain.replaceAll('\t', ' · '));
}

/** What is left of a line without its dates: the name, and the issuer where a mark or "by" sets it apart. */
function nameAndIssuer(text: string, dates: readonly DateInLine[]): { readonly name: string; readonly issuer: string } {
  let at = 0;
  const kept: string[] = [];
  for (const { start, end } of dates) {
    kept.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  kept.push(text.slice(at));
  const parts = kept
    .join(' · ')
    .split(/[·•|;]|\s[-–—/]\s|,\s|\s\(|\)/u)
    .map(trimmed);
  const said = parts.flatMap(withoutNoExpiry).filter((part) => part !== '');
  const issuers = said.filter((part) => isHubSpotName(part) || issuerInPhrase(part) !== null);
  const names = said.filter((part) => !issuers.includes(part));
  const [first = '', ...others] = names.length === 0 ? issuers : names;
  // Two parts that are no issuer are one name that holds a comma or dash, unless the first is a name with a remark behind it.
  const whole =
    others.length === 0
      ? first
      : trimmed(
          kept
            .map(trimmed)
            .filter((part) => part !== '')
            .join(' '),
        );
  const name = issuers.length > 0 || dates.length === 0 ? first : whole;
  const issuer = issuers[0] === undefined || names.length === 0 ? '' : (issuerInPhrase(issuers[0]) ?? issuers[0]);
  const undated = dates.length === 0 && issuers.length === 0 && !saysNoExpiry(text);
  return { name: others.length > 0 && undated ? trimmed(text) : name, issuer };
}

/** "Social Media Marketing: no expiration" without its second half. */
function withoutNoExpiry(part: string): readonly string[] {
  return saysNoExpiry(part)
    ? part
        .split(/[:,]\s/)
        .map(trimmed)
        .filter((piece) => !saysNoExpiry(piece))
    : [part];
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:.·•|–—\-)=>]{1,40}|[\s,;:·•|–—\-(=>]{1,40}$/gu, '');
}

function datesOf(text: string, dates: readonly DateInLine[]): { readonly earned: string; readonly expires: string } {
  const said = (meaning: 'earned' | 'expires') => dates.find((date) => date.meaning === meaning)?.text;
  const bare = dates.filter((date) => date.meaning === null).map((date) => date.text);
  // Of two dates without words the first is when it was earned; a single one is the expiry, the safe side.
  const earned =
    said('earned') ??
    (bare.length > 1 || (said('expires') !== undefined && bare.length === 1) ? bare.shift() : undefined);
  const expires = said('expires') ?? bare[0] ?? (saysNoExpiry(text) ? text : '');
  return { earned: earned ?? '', expires };
}

function notesOf(dates: readonly DateInLine[]): readonly FoundNote[] {
  return dates.length === 1 && dates[0]?.meaning === null ? [{ code: 'bare-date', field: 'expires' }] : [];
}

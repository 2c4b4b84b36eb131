import { findLinks, type ReadLink } from './achievement-link.ts';
import { isHeading } from './column-mapping.ts';
import { type FoundNote, type FoundRow, foundRow, NO_NOTES } from './found-row.ts';
import { saysHubSpot } from './issuer.ts';
import { lineParts } from './line-parts.ts';
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

const BARE_DATE: FoundNote = { code: 'bare-date', field: 'expires' };
/** Longer lines are prose or data; their links are still found. */
const LONGEST = 400;
const LONGEST_NAME = 150;
/** Longer lines with a date but no name that is known are prose. */
const MOST_WORDS = 12;
const CERTIFICATE_WORD = /certif|zertif|sertif|認定/i;

/** Reads one line: its links, or one certification with its dates. `line` is 1-based. */
export function readLine(raw: string, line: number, knows: KnowsName): readonly LineReading[] {
  const where = { unit: 'line', first: line, last: line } as const;
  const links = findLinks(raw);
  const [only] = links;
  if (only !== undefined && (raw.length > LONGEST || links.length > 1)) {
    const worthy = links.filter(({ link }) => isWorthARow(link, raw));
    return worthy.map(({ link }) => ({ certainty: 'link', row: linkRow(link, where) }));
  }
  if (raw.length > LONGEST) return [];
  if (only === undefined) return readWords(raw, where, knows);
  if (!isWorthARow(only.link, raw)) return [];
  const row = linkRow(only.link, where);
  return [{ certainty: 'link', row: withWords(row, `${raw.slice(0, only.start)} ${raw.slice(only.end)}`, knows) }];
}

/** A link that stands alone on its line was meant, whatever it is; one in a sentence must promise a certificate. */
function isWorthARow(link: ReadLink, line: string): boolean {
  return link.kind === 'achievement' || promisesCertificate(link) || /^\S+$/.test(line.trim());
}

/** A link's row with what stands beside it. Only a name we know is a name there: "see …, and" is not. */
function withWords(row: FoundRow, words: string, knows: KnowsName): FoundRow {
  const { names, issuer, earned, expires, bareDate } = lineParts(words);
  const name = names.find((reading) => reading.length <= LONGEST_NAME && knows(reading)) ?? '';
  if (name === '' && earned === '' && expires === '') return row;
  const notes = bareDate ? [...row.notes, BARE_DATE] : row.notes;
  return { ...row, name, issuer: row.issuer || issuer, earned, expires, notes };
}

function readWords(raw: string, where: FoundRow['where'], knows: KnowsName): readonly LineReading[] {
  const { names, bareDate, ...fields } = lineParts(raw);
  const readings = names.filter((name) => name !== '' && name.length <= LONGEST_NAME);
  const known = readings.find((reading) => knows(reading));
  const name = known ?? readings[0];
  if (name === undefined || !/\p{L}/u.test(name) || isHeading(name)) return [];
  const ours = known !== undefined || saysHubSpot(raw);
  const dated = fields.earned !== '' || fields.expires !== '';
  if (!ours && ((!dated && !CERTIFICATE_WORD.test(name)) || name.split(' ').length > MOST_WORDS)) return [];
  const row = foundRow('lines', where, { name, ...fields, notes: bareDate ? [BARE_DATE] : NO_NOTES });
  return [{ certainty: ours ? (dated ? 'sure' : 'named') : 'perhaps', row }];
}

import { cleanText } from '../../import/clean-text.ts';
import { saysNoExpiry } from '../../import/date-words.ts';
import { type DateInLine, findDates } from '../../import/find-dates.ts';
import { isHubSpotName, issuerInPhrase } from './issuer.ts';

/** What a line says, taken apart. `names`: readings of the certification's name, the likelier first. */
export interface LineParts {
  readonly names: readonly string[];
  readonly issuer: string;
  readonly earned: string;
  readonly expires: string;
  /** Whether the only date had no word beside it. */
  readonly bareDate: boolean;
}

const BULLET = /^\s{0,20}(?:(?:[-*+•‣◦▪●○✓✔✅☑·>–—]|\d{1,3}[.)]|\[[ xX]?\])\s{0,5}){1,3}(?!\d)/u;
const SEPARATOR = /[·•|;]|\s[-–—/]\s|,\s|\s\(|\)/u;

/**
 * Takes a line apart: dates with their words, the issuer where a mark or "by" sets it apart, and the name that is
 * left.
 */
export function lineParts(raw: string): LineParts {
  const text = tidied(raw);
  const dates = findDates(text);
  const pieces = withoutDates(text, dates);
  const parts = pieces.join(' · ').split(SEPARATOR).flatMap(withEndingApart);
  const endless = parts.find(saysNoExpiry) ?? '';
  const said = parts.filter((part) => part !== '' && !saysNoExpiry(part));
  const issuers = said.filter((part) => isHubSpotName(part) || issuerInPhrase(part) !== null);
  const names = said.filter((part) => !issuers.includes(part));
  const [issuer = ''] = issuers;
  const [first = ''] = names;
  // Where nothing but dates was taken out, commas and dashes may belong to the name.
  const whole =
    issuers.length > 0 || endless !== ''
      ? first
      : pieces
          .map(trimmed)
          .filter((piece) => piece !== '')
          .join(' ');
  return {
    names: names.length === 0 ? issuers : [...new Set([whole, first])],
    issuer: names.length === 0 ? '' : (issuerInPhrase(issuer) ?? issuer),
    ...earnedAndExpires(dates, endless),
    bareDate: dates.length === 1 && dates[0]?.meaning === null,
  };
}

/** The line without bullet and Markdown marks, blanks collapsed; tabs part what they part in a table. */
function tidied(raw: string): string {
  const plain = raw
    .replace(BULLET, '')
    .replace(/\]\(\s{0,5}\)?/g, ' ')
    .replace(/\*|__|`|!?\[/g, ' ')
    .replace(/[<(]\s{0,5}[>)]/g, ' ');
  return cleanText(plain.replaceAll('\t', ' · '));
}

function withoutDates(text: string, dates: readonly DateInLine[]): readonly string[] {
  let at = 0;
  const kept: string[] = [];
  for (const { start, end } of dates) {
    kept.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...kept, text.slice(at)];
}

/** "Social Media Marketing: no expiration" in two. */
function withEndingApart(part: string): readonly string[] {
  return saysNoExpiry(part) ? part.split(/[:,]\s/).map(trimmed) : [trimmed(part)];
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:.·•|–—\-)=>]{1,40}|[\s,;:·•|–—\-(=>]{1,40}$/gu, '');
}

/** Of two dates without words the first is when it was earned; a single one is the expiry, the safe side. */
function earnedAndExpires(dates: readonly DateInLine[], endless: string): Pick<LineParts, 'earned' | 'expires'> {
  const said = (meaning: 'earned' | 'expires') => dates.find((date) => date.meaning === meaning)?.text;
  const [first, second] = dates.filter((date) => date.meaning === null).map((date) => date.text);
  const [earned, expires] = [said('earned'), said('expires') ?? (endless === '' ? undefined : endless)];
  if (earned !== undefined) return { earned, expires: expires ?? first ?? '' };
  if (expires !== undefined) return { earned: first ?? '', expires };
  return second === undefined ? { earned: '', expires: first ?? '' } : { earned: first ?? '', expires: second };
}

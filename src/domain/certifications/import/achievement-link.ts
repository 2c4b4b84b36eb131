/**
 * A web address as an import sees it. An `achievement` is the public page of one award: host, code, language, holder
 * and certification are in its path, a Hub ID is not (hubspot-facts 3.8, S47, third-party evidence). An `exam` page
 * belongs to an account and proves nothing.
 */
export type ReadLink =
  | {
      readonly kind: 'achievement';
      /** The address without query, fragment or punctuation. */
      readonly url: string;
      readonly code: string;
      readonly language: string;
      readonly holderSlug: string;
      readonly slug: string;
    }
  | { readonly kind: 'exam'; readonly url: string; readonly track: string }
  | { readonly kind: 'hubspot'; readonly url: string }
  | { readonly kind: 'elsewhere'; readonly url: string; readonly host: string }
  | { readonly kind: 'none' };

const ACHIEVEMENT =
  /^(?:https?:\/\/)?(app(?:-[a-z0-9]{1,6})?\.hubspot\.com)\/academy\/achievements\/([a-z0-9]{4,40})(?:\/([a-z]{2,3}(?:[-_][a-z0-9]{2,4})?)\/(\d{1,4})\/([\p{L}\p{M}\p{N}%_~.-]{1,200})(?:\/([\p{L}\p{M}\p{N}%_~.-]{1,200}))?)?/iu;
const EXAM =
  /^(?:https?:\/\/)?(app(?:-[a-z0-9]{1,6})?\.hubspot\.com\/academy\/\d{1,12}\/tracks\/(\d{1,12})(?:\/exam)?)/i;
const HOST = /^https?:\/\/(?:[^/?#@\s]{0,200}@)?([^/?#:\s]{1,253})/i;
const LOOKS_LIKE_A_LINK =
  /(?:https?:\/\/|(?<![\p{L}\p{N}.@/_-])(?:www\.|app(?:-[a-z0-9]{1,6})?\.hubspot\.com\/))[^\s<>"`|\\^{}“”«»]+/giu;
/** Longer addresses are data in disguise. */
const LONGEST_LINK = 2_000;
const CLOSING = new Set('.,;:!?)]}>\'"’*_~');
const WRAPPED = /[?&][^=&]{1,40}=(https?(?::|%3A)[^&#]{1,2000})/i;

/** Reads one address. Anything that is not http(s), or not an address at all, is `none`. */
export function readLink(text: string): ReadLink {
  const trimmed = text.trim();
  const award = ACHIEVEMENT.exec(trimmed);
  if (award !== null) {
    const [, host = '', code = '', language = '', number = '1', holder = '', last = ''] = award;
    const slug = last.replace(/[.~_]+$/, '').toLowerCase();
    const tail =
      language === '' ? '' : `/${language.toLowerCase()}/${number}/${holder}${slug === '' ? '' : `/${slug}`}`;
    const url = `https://${host.toLowerCase()}/academy/achievements/${code.toLowerCase()}${tail}`;
    return {
      kind: 'achievement',
      url,
      code: code.toLowerCase(),
      language: language.toLowerCase(),
      holderSlug: holder,
      slug,
    };
  }
  const exam = EXAM.exec(trimmed);
  if (exam !== null) return { kind: 'exam', url: `https://${exam[1] ?? ''}`, track: exam[2] ?? '' };
  const bare = withoutClosing(trimmed);
  if (bare.length > LONGEST_LINK || /\s/.test(bare)) return { kind: 'none' };
  const url = /^www\./i.test(bare) ? `https://${bare}` : bare;
  const host = HOST.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || !host.includes('.')) return { kind: 'none' };
  if (host === 'hubspot.com' || host.endsWith('.hubspot.com')) return { kind: 'hubspot', url };
  return unwrapped(url) ?? { kind: 'elsewhere', url, host: host.replace(/^www\./, '') };
}

/**
 * A loop and not an expression: one that looks for the end from every stop of "......x" takes the square of its
 * length.
 */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Networks wrap the addresses they show: `…/safety/go?url=https%3A%2F%2Fapp.hubspot.com%2F…`. */
function unwrapped(url: string): ReadLink | null {
  const inner = WRAPPED.exec(url)?.[1];
  if (inner === undefined || !/hubspot(?:\.|%2E)com/i.test(inner)) return null;
  const link = readLink(decoded(inner));
  return link.kind === 'achievement' || link.kind === 'exam' ? link : null;
}

/** A link met in a text, and the stretch that it takes. */
export interface LinkInText {
  readonly link: Exclude<ReadLink, { kind: 'none' }>;
  readonly start: number;
  readonly end: number;
}

/** Every link in a text, in order, with or without scheme for HubSpot's own hosts. Linear in the length of the text. */
export function findLinks(text: string): readonly LinkInText[] {
  if (!text.includes('://') && !/www\.|\.hubspot\.com\//i.test(text)) return [];
  const links: LinkInText[] = [];
  for (const match of text.matchAll(LOOKS_LIKE_A_LINK)) {
    const shown = withoutClosing(match[0]);
    const link = readLink(shown);
    if (link.kind !== 'none') links.push({ link, start: match.index, end: match.index + shown.length });
  }
  return links;
}

const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['hubspot', 'HubSpot'],
  ...['seo', 'cms', 'crm', 'ai', 'ii', 'iii', 'iv', 'api', 'b2b'].map((word): [string, string] => [
    word,
    word.toUpperCase(),
  ]),
]);

/** "seo-ii" as "SEO II": what to call a certification of which only the slug is known. */
export function nameFromSlug(slug: string): string {
  return words(slug)
    .map((word) => SHORT_WORDS.get(word.toLowerCase()) ?? capitalised(word))
    .join(' ');
}

/** "holder-three" as "Holder Three": a suggestion, since a slug has lost accents and particles. */
export function holderFromSlug(slug: string): string {
  return words(slug).map(capitalised).join(' ');
}

function words(slug: string): readonly string[] {
  return decoded(slug)
    .split(/[-_.\s]+/)
    .filter((word) => word !== '');
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

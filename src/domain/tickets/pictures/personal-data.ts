import { findPhoneNumbers } from './find-phone-numbers.ts';
import { findTokens } from './find-tokens.ts';
import type { Span } from './span.ts';

/** What a found text looks like. `hidden` is never found in a text: it is a field whose content is secret by its kind. */
export type PersonalKind = 'email' | 'phone' | 'token' | 'hub-id' | 'hidden';

export interface FoundSpan extends Span {
  readonly kind: PersonalKind;
}

/** Bounded, so that a text without any `@` costs no more than its length times this. */
const EMAIL = /[\p{L}\p{N}_%+'-](?:[\p{L}\p{N}._%+'-]{0,63})@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}/gu;
/** As HubSpot's pages and those who quote them write it, in English and French. */
const LABELLED_ID =
  /(?:hub|portal|account)[ -]?id|id(?:entifiant)? (?:du |de )?(?:hub|portail|compte)|identifiant hub/giu;
const AFTER_LABEL = /^[^\p{L}\p{N}]{0,4}(\d{4,12})(?![\p{L}\d])/u;
const LONGEST_AFTER_LABEL = 24;

/**
 * Every part of a text that looks like an e-mail address, a phone number, a long token or a Hub ID, in the order of the
 * text and without overlaps. `hubId` is the one of the page's address, null when it holds none. It only proposes: what
 * looks like a phone number may be none, and a name is never found.
 */
export function findPersonalData(text: string, hubId: string | null): readonly FoundSpan[] {
  // Pages break lines anywhere; a blank of any kind is one blank, at the same place.
  const plain = text.replace(/\s/gu, ' ');
  const emails = matches(plain, EMAIL);
  return withoutOverlaps([
    ...emails.map((span) => ({ ...span, kind: 'email' as const })),
    ...findHubIds(plain, hubId).map((span) => ({ ...span, kind: 'hub-id' as const })),
    ...findTokens(plain).map((span) => ({ ...span, kind: 'token' as const })),
    ...findPhoneNumbers(plain).map((span) => ({ ...span, kind: 'phone' as const })),
  ]);
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function findHubIds(text: string, hubId: string | null): Span[] {
  const labelled = [...text.matchAll(LABELLED_ID)].flatMap((label) => {
    const after = label.index + label[0].length;
    const digits = AFTER_LABEL.exec(text.slice(after, after + LONGEST_AFTER_LABEL));
    const number = digits?.[1];
    if (digits === null || number === undefined) return [];
    const end = after + digits[0].length;
    return [{ start: end - number.length, end }];
  });
  if (hubId === null || !/^\d{4,}$/.test(hubId)) return labelled;
  return [...labelled, ...matches(text, new RegExp(`(?<!\\d)${hubId}(?!\\d)`, 'g'))];
}

/** Earlier kinds win: an address inside a token is told as what it is. */
function withoutOverlaps(spans: readonly FoundSpan[]): readonly FoundSpan[] {
  const byStart = spans
    .map((span, rank) => ({ span, rank }))
    .sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const kept: { span: FoundSpan; rank: number }[] = [];
  for (const next of byStart) {
    const last = kept.at(-1);
    if (last === undefined || next.span.start >= last.span.end) {
      kept.push(next);
      continue;
    }
    // Nothing of either may stay in sight, so what overlaps becomes one.
    const end = Math.max(last.span.end, next.span.end);
    const kind = next.rank < last.rank ? next.span.kind : last.span.kind;
    kept[kept.length - 1] = { span: { start: last.span.start, end, kind }, rank: Math.min(last.rank, next.rank) };
  }
  return kept.map(({ span }) => span);
}

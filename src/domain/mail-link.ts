import { isEmailAddress } from './email-address.ts';

/** A message that the user's own mail program opens. The words come from the locale files. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export type MailLink =
  | { readonly kind: 'ok'; readonly url: string }
  | { readonly kind: 'refused'; readonly reason: 'not-an-address'; readonly data: null }
  | {
      readonly kind: 'refused';
      readonly reason: 'too-long';
      readonly data: { readonly length: number; readonly limit: number };
    };

/** Our own limit, in characters of the whole URL: longer ones are dropped on their way to some mail programs. */
export const LONGEST_MAILTO = 2_000;

/**
 * The `mailto:` URL (RFC 6068) of a message; what is too long for one is refused. Whatever stands in subject and body, a name with line breaks, `&` or `?`
 * among it, stays in its field: line breaks in the subject become blanks, those in the body CRLF.
 */
export function mailLink({ to, subject, body }: MailMessage): MailLink {
  if (!isEmailAddress(to)) return { kind: 'refused', reason: 'not-an-address', data: null };
  const address = to.split('@').map(encode).join('@');
  const url = `mailto:${address}?subject=${encode(oneLine(subject))}&body=${encode(crlf(body))}`;
  if (url.length <= LONGEST_MAILTO) return { kind: 'ok', url };
  return { kind: 'refused', reason: 'too-long', data: { length: url.length, limit: LONGEST_MAILTO } };
}

/** A text cut off in the middle of a character would otherwise make the encoder throw. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Every line break and control character of the text, in runs, becomes one blank. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** Line breaks of every kind as mail wants them; other control characters but the tab are dropped. */
function crlf(text: string): string {
  return text
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\n/g, '\r\n');
}

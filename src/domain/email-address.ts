/** Longest address that mail can carry (RFC 5321, 4.5.3.1). */
const LONGEST = 254;

/**
 * Whether a text can be an e-mail address: one `@` with something before it and a domain with a dot after it, no blanks
 * and no control characters. Tolerant on purpose: what a mail server really accepts only the mail server knows.
 */
export function isEmailAddress(text: string): boolean {
  if (text.length > LONGEST || /[\s\p{Cc}]/u.test(text)) return false;
  const [local, domain, ...more] = text.split('@');
  if (local === undefined || local === '' || domain === undefined || more.length > 0) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => label !== '');
}

/**
 * Whether two addresses mean one mailbox, as people write them: blanks around them and capitals do not count. An empty
 * text is no address, so it equals nothing.
 */
export function sameAddress(one: string, other: string): boolean {
  const folded = fold(one);
  return folded !== '' && folded === fold(other);
}

function fold(address: string): string {
  return address.trim().toLowerCase();
}

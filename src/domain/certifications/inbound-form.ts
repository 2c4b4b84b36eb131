/** Whether a company address would be taken by the form of the Inbound certification. Domains are in their ASCII form. */
export type CompanyAddress =
  | { readonly kind: 'ok'; readonly domain: string }
  | { readonly kind: 'refused'; readonly domain: string; readonly because: string }
  | { readonly kind: 'may-be-refused'; readonly domain: string; readonly because: string }
  | { readonly kind: 'not-an-address' };

const LONGEST = 2_000;

/**
 * Checks what the user means to type as company address: a web address with or without its scheme, a bare domain, or an
 * e-mail address, whose domain counts.
 *
 * The form does not check that a company exists but refuses some domains (S28, 26 May 2023); `refusedDomains` is the
 * Academy rule `refusedFormDomains`. The page names the domains alone, so `www.` is read as the same address and any
 * other host below one only `may-be-refused`.
 */
export function checkCompanyAddress(text: string, refusedDomains: readonly string[]): CompanyAddress {
  const domain = domainOf(text);
  if (domain === null) return { kind: 'not-an-address' };
  const bare = domain.startsWith('www.') ? domain.slice('www.'.length) : domain;
  const refused = refusedDomains.find((one) => bare === one);
  if (refused !== undefined) return { kind: 'refused', domain, because: refused };
  const above = refusedDomains.find((one) => domain.endsWith(`.${one}`));
  return above === undefined ? { kind: 'ok', domain } : { kind: 'may-be-refused', domain, because: above };
}

/** The domain that a text leads to, lower case and without a final dot; null when it leads to none. */
function domainOf(text: string): string | null {
  const typed = text.trim();
  // The URL parser drops line breaks and tabs, so that two pasted lines would pass for one address.
  if (typed.length > LONGEST || /[\t\r\n]/.test(typed)) return null;
  const url = URL.parse(withScheme(typed));
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const domain = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  return isDomain(domain) ? domain : null;
}

/** An e-mail address becomes a web address with a user name, which is how its domain is found. */
function withScheme(typed: string): string {
  if (/^(?:https?:|[a-z][a-z0-9+.-]*:\/\/)/i.test(typed)) return typed;
  return `https://${typed.replace(/^(?:mailto:|\/\/)/i, '')}`;
}

/** Two labels or more, none empty or too long, the last one no number: so neither `localhost` nor `192.0.2.1`. */
function isDomain(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return (
    host.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) => label !== '' && label.length <= 63 && !label.startsWith('-') && !label.endsWith('-')) &&
    /[a-z]/.test(last)
  );
}

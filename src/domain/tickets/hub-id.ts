const APP_HOST = /^app(?:-[a-z]{2,3}\d+)?\.hubspot\.com$/;

/** First segments of paths whose second one may be digits without being a Hub ID: redirects, sign-in, meetings. */
const OTHER_TOOLS: ReadonlySet<string> = new Set(['l', 'oauth', 'meetings']);

/**
 * The Hub ID that an address of HubSpot's app names; null when it names none. It is the second segment of the path where
 * that is all digits (S69, 6 Feb 2026, for `/contacts/`; other tools as seen in public links, S67 and S68), on the app's own
 * hosts (S67; further regions accepted by the same pattern). Its length is not checked. Never throws.
 */
export function hubIdIn(address: string): string | null {
  const url = appUrl(address);
  if (url === null) return null;
  const [tool = '', id = ''] = url.pathname.split('/').slice(1);
  return /^\d+$/.test(id) && tool !== '' && !OTHER_TOOLS.has(tool.toLowerCase()) ? id : null;
}

/** Whether an address leads into somebody's account: a page of HubSpot's app, whatever it names. */
export function isAccountAddress(address: string): boolean {
  return appUrl(address) !== null;
}

function appUrl(address: string): URL | null {
  const url = URL.parse(address.trim());
  return url !== null && /^https?:$/.test(url.protocol) && APP_HOST.test(url.hostname) ? url : null;
}

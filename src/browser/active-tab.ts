import { browser } from 'wxt/browser';

/** Address and title of the tab in front. Known only after a click on the toolbar icon, a menu or a key of ours there. */
export type ActiveTab =
  | { readonly kind: 'tab'; readonly address: string; readonly title: string }
  | { readonly kind: 'not-granted' };

const LONGEST = 2_000;

/** What the tab in front shows, without reading the page: so it works on the browser's own pages too. */
export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // A page of our own, which needs no click to be known, is not what the user looks at.
  if (tab?.url === undefined || tab.url === '' || tab.url.startsWith(browser.runtime.getURL('/'))) {
    return { kind: 'not-granted' };
  }
  return { kind: 'tab', address: tab.url.slice(0, LONGEST), title: (tab.title ?? '').slice(0, LONGEST) };
}

import { browser } from 'wxt/browser';

/** Whether this page is a tab, not the side panel or the popup. */
export async function isOwnTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

import { browser } from 'wxt/browser';

const PAGE = '/sidepanel.html';

/**
 * Shows a route of the panel in a tab, as a notification does: no click of the user on a page lies behind it, so a browser
 * may refuse to open the panel. A tab that shows the panel already is brought to the front instead of adding another.
 */
export async function openPanelPage(route: string): Promise<void> {
  const url = browser.runtime.getURL(`${PAGE}#${route}`);
  const open = await openTab();
  if (open === null) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
}

async function openTab(): Promise<{ readonly tabId: number; readonly windowId: number } | null> {
  // Firefox knows no contexts; there a further tab does no harm.
  if (browser.runtime.getContexts === undefined) return null;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.find(({ documentUrl }) => documentUrl?.startsWith(browser.runtime.getURL(PAGE)) === true) ?? null;
}

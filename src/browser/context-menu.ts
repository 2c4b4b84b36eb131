import { browser } from 'wxt/browser';

/** What was under the pointer when our line of the context menu was chosen; empty where nothing was. */
export interface MenuClick {
  readonly address: string;
  readonly title: string;
  readonly selection: string;
  /** Address of the link or picture. */
  readonly target: string;
  readonly windowId: number;
}

const ID = 'new-ticket';

/** Puts our one line into the menus of pages, selections, links and pictures. Menus outlive the worker, so they are made once. */
export async function createMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ['page', 'selection', 'link', 'image'] });
}

export function onMenu(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ID || tab === undefined) return;
    listener({
      address: tab.url ?? info.pageUrl ?? '',
      title: tab.title ?? '',
      selection: info.selectionText ?? '',
      target: info.linkUrl ?? shortAddress(info.srcUrl),
      windowId: tab.windowId,
    });
  });
}

/** A picture's address can be the whole picture. */
function shortAddress(address: string | undefined): string {
  return address === undefined || !/^https?:/.test(address) ? '' : address;
}

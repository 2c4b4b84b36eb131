import { browser } from 'wxt/browser';

/** Where a page leaves the route it wants the panel to show; the panel takes it when it starts or hears of it. */
const WISH = 'panel-route';

interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel of the current window at a route; an ordinary tab where the browser has no panel or refuses it.
 * Opening is the first thing done, since a browser allows it only while the user's click is fresh.
 */
export async function openPanel(route: string): Promise<void> {
  localStorage.setItem(WISH, route);
  try {
    const sidebar = (browser as FirefoxSidebar).sidebarAction;
    if (sidebar !== undefined) await sidebar.open();
    // -2 is the current window, whose number is not known without asking first.
    else await browser.sidePanel.open({ windowId: -2 });
  } catch {
    // No panel in this window (an app window, a refused click): the same page as a tab serves as well.
    localStorage.removeItem(WISH);
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html#${route}`) });
  }
}

/** Takes the wished route, if one was left, and listens for later ones. */
export function followWishedRoutes(follow: (route: string) => void): void {
  const take = () => {
    const route = localStorage.getItem(WISH);
    if (route === null) return;
    localStorage.removeItem(WISH);
    follow(route);
  };
  take();
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === WISH && newValue !== null) take();
  });
}

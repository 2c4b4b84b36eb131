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

/**
 * Opens the panel of a window from the worker; must be called in the very turn of the menu or key that asks for it. Whether
 * it did: some windows have none, and a browser may refuse.
 */
export async function openPanelAt(windowId: number): Promise<boolean> {
  try {
    const sidebar = (browser as FirefoxSidebar).sidebarAction;
    await (sidebar === undefined ? browser.sidePanel.open({ windowId }) : sidebar.open());
    return true;
  } catch {
    return false;
  }
}

/** Leaves a route for the panel of one window, open or about to be, from a context that has no storage of pages. */
export async function wishRoute(route: string, windowId: number): Promise<void> {
  await browser.storage.session.set({ [WISH]: { route, windowId, at: Date.now() } satisfies SessionWish });
}

interface SessionWish {
  readonly route: string;
  readonly windowId: number;
  readonly at: number;
}

/** How long a wish from the worker is good for: a panel that starts later was opened for something else. */
const FRESH_MS = 10_000;

function followSessionWishes(follow: (route: string) => void): void {
  const take = async (wish: SessionWish | undefined) => {
    if (wish === undefined || Date.now() - wish.at > FRESH_MS) return;
    // Every window has a panel of its own, and only one of them was asked for.
    const { id } = await browser.windows.getCurrent();
    if (id !== wish.windowId) return;
    await browser.storage.session.remove(WISH);
    follow(wish.route);
  };
  browser.storage.session.onChanged.addListener((changes: { [WISH]?: { newValue?: unknown } }) => {
    void take(changes[WISH]?.newValue as SessionWish | undefined);
  });
  void browser.storage.session.get(WISH).then((kept: { [WISH]?: SessionWish }) => take(kept[WISH]));
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
  followSessionWishes(follow);
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === WISH && newValue !== null) take();
  });
}

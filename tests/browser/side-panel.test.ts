// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followWishedRoutes, openPanel, openPanelAt, wishRoute } from '../../src/browser/side-panel.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

let { sidePanel, tabs } = installExtensionApi();
const chrome: object = Reflect.get(globalThis, 'chrome');
const listens = vi.spyOn(window, 'addEventListener');

beforeEach(() => {
  localStorage.clear();
  Reflect.deleteProperty(chrome, 'sidebarAction');
  ({ sidePanel, tabs } = installExtensionApi());
});

afterEach(() => {
  for (const [event, listener] of listens.mock.calls) window.removeEventListener(event, listener);
  listens.mockClear();
});

describe('opening the panel', () => {
  it('asks for it before anything is waited for, since the click must be fresh', () => {
    void openPanel('/certifications');
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: -2 });
  });

  it('leaves the route for the panel that starts', async () => {
    await openPanel('/certifications/import');
    const follow = vi.fn();
    followWishedRoutes(follow);
    expect(follow.mock.calls).toEqual([['/certifications/import']]);
    expect(tabs.create).not.toHaveBeenCalled();
  });

  it('opens the sidebar where that is what the browser has', async () => {
    const open = vi.fn(async () => {});
    Object.assign(chrome, { sidebarAction: { open } });
    await openPanel('/tickets');
    expect(open).toHaveBeenCalledTimes(1);
    expect(sidePanel.open).not.toHaveBeenCalled();
  });

  it('opens a tab at the route where there is no panel, and leaves no wish behind', async () => {
    sidePanel.open.mockRejectedValueOnce(
      new Error('sidePanel.open() may only be called in response to a user gesture'),
    );
    await openPanel('/certifications/c-1');
    expect(tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://partner-companion/sidepanel.html#/certifications/c-1',
    });
    const follow = vi.fn();
    followWishedRoutes(follow);
    expect(follow).not.toHaveBeenCalled();
  });

  it('opens a tab in a browser that knows no panel at all', async () => {
    Reflect.deleteProperty(chrome, 'sidePanel');
    await openPanel('/certifications');
    expect(tabs.create).toHaveBeenCalledTimes(1);
  });
});

describe('a panel that is open already', () => {
  /** What a page hears when another one writes to the storage that they share. */
  const elsewhere = (key: string, newValue: string | null) => {
    if (newValue === null) localStorage.removeItem(key);
    else localStorage.setItem(key, newValue);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  };

  it('follows every later wish once, and takes it away', () => {
    const follow = vi.fn();
    followWishedRoutes(follow);
    elsewhere('panel-route', '/certifications/c-1');
    elsewhere('panel-route', '/certifications/c-1');
    expect(follow.mock.calls).toEqual([['/certifications/c-1'], ['/certifications/c-1']]);
    expect(localStorage.length).toBe(0);
  });

  it('does not mind what else is kept there', () => {
    const follow = vi.fn();
    followWishedRoutes(follow);
    elsewhere('theme', 'dark');
    elsewhere('panel-route', null);
    expect(follow).not.toHaveBeenCalled();
  });

  it('shares a wish with no other panel', () => {
    const [one, other] = [vi.fn(), vi.fn()];
    followWishedRoutes(one);
    followWishedRoutes(other);
    elsewhere('panel-route', '/certifications/c-1');
    expect(one.mock.calls.length + other.mock.calls.length).toBe(1);
  });
});

describe('the panel that the worker opens', () => {
  it('is asked for in the very turn', () => {
    void openPanelAt(3);
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('is told to have failed where a browser refuses', async () => {
    expect(await openPanelAt(3)).toBe(true);
    sidePanel.open.mockRejectedValueOnce(new Error('No user gesture'));
    expect(await openPanelAt(3)).toBe(false);
  });

  it('is the sidebar where that is what the browser has', async () => {
    const open = vi.fn(async () => {});
    Object.assign(chrome, { sidebarAction: { open } });
    expect(await openPanelAt(3)).toBe(true);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('takes the route that was left for it, whether it starts then or is open', async () => {
    const [starting, open] = [vi.fn(), vi.fn()];
    await wishRoute('/tickets/t-1', 3);
    followWishedRoutes(starting);
    await vi.waitFor(() => expect(starting.mock.calls).toEqual([['/tickets/t-1']]));
    followWishedRoutes(open);
    await wishRoute('/tickets/t-2', 3);
    await vi.waitFor(() => expect(open.mock.calls).toEqual([['/tickets/t-2']]));
  });

  it('leaves what was wished for another window, or too long ago', async () => {
    const follow = vi.fn();
    await wishRoute('/tickets/t-1', 4);
    followWishedRoutes(follow);
    vi.spyOn(Date, 'now').mockReturnValueOnce(1);
    await wishRoute('/tickets/t-2', 3);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(follow).not.toHaveBeenCalled();
  });
});

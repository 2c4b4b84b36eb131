import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMenu, onMenu } from '../../src/browser/context-menu.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

let { contextMenus } = installExtensionApi();
const TAB = { url: 'https://app.hubspot.com/contacts/1/import', title: 'Imports', windowId: 3 };

beforeEach(() => {
  ({ contextMenus } = installExtensionApi());
});

it('has one line, however often it is made', async () => {
  await createMenu('New ticket');
  expect(contextMenus.removeAll).toHaveBeenCalledBefore(contextMenus.create);
  expect(contextMenus.create.mock.calls).toEqual([
    [{ id: 'new-ticket', title: 'New ticket', contexts: ['page', 'selection', 'link', 'image'] }],
  ]);
});

describe('a click on it', () => {
  it.each([
    [{}, { selection: '', target: '' }],
    [{ selectionText: 'Error 500' }, { selection: 'Error 500', target: '' }],
    [{ linkUrl: 'https://a.example/' }, { selection: '', target: 'https://a.example/' }],
    [{ srcUrl: 'https://a.example/a.png' }, { selection: '', target: 'https://a.example/a.png' }],
    [{ srcUrl: `data:image/png;base64,${'A'.repeat(9_000)}` }, { selection: '', target: '' }],
    [
      { linkUrl: 'https://a.example/', srcUrl: 'https://b.example/' },
      { selection: '', target: 'https://a.example/' },
    ],
  ])('on %j tells where it was', (info, where) => {
    const listener = vi.fn();
    onMenu(listener);
    contextMenus.onClicked.happen({ menuItemId: 'new-ticket', ...info }, TAB);
    expect(listener.mock.calls).toEqual([[{ address: TAB.url, title: 'Imports', windowId: 3, ...where }]]);
  });

  it('knows the page from the click where the tab does not tell', () => {
    const listener = vi.fn();
    onMenu(listener);
    contextMenus.onClicked.happen({ menuItemId: 'new-ticket', pageUrl: 'https://p.example/' }, { windowId: 1 });
    expect(listener.mock.calls[0]?.[0]).toMatchObject({ address: 'https://p.example/', title: '' });
  });

  it('is none of ours when it is on another line or in no tab', () => {
    const listener = vi.fn();
    onMenu(listener);
    contextMenus.onClicked.happen({ menuItemId: 'other' }, TAB);
    contextMenus.onClicked.happen({ menuItemId: 'new-ticket' });
    expect(listener).not.toHaveBeenCalled();
  });
});

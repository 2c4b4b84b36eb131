import { beforeEach, expect, it } from 'vitest';
import { readActiveTab } from '../../src/browser/active-tab.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

let api = installExtensionApi();

beforeEach(() => {
  api = installExtensionApi();
});

function show(tab: { url?: string; title?: string } | undefined): void {
  api.tabs.query.mockResolvedValueOnce(tab === undefined ? [] : [{ id: 7, ...tab }]);
}

it('tells address and title of the tab in front', async () => {
  show({ url: 'https://app.hubspot.com/contacts/1/import', title: 'Imports' });
  expect(await readActiveTab()).toEqual({
    kind: 'tab',
    address: 'https://app.hubspot.com/contacts/1/import',
    title: 'Imports',
  });
  expect(api.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
});

it('tells those of a browser page too', async () => {
  show({ url: 'chrome://extensions/' });
  expect(await readActiveTab()).toEqual({ kind: 'tab', address: 'chrome://extensions/', title: '' });
});

it.each([[undefined], [{}], [{ url: '' }]])('knows nothing of a tab that was not granted: %j', async (tab) => {
  show(tab);
  expect(await readActiveTab()).toEqual({ kind: 'not-granted' });
});

it('knows nothing of a page of our own', async () => {
  show({ url: api.runtime.getURL('/welcome.html'), title: 'Welcome' });
  expect(await readActiveTab()).toEqual({ kind: 'not-granted' });
});

it('takes no more of a title than fits', async () => {
  show({ url: `data:text/html,${'x'.repeat(9_000)}`, title: 'y'.repeat(9_000) });
  const tab = await readActiveTab();
  expect(tab.kind === 'tab' && [tab.address.length, tab.title.length]).toEqual([2_000, 2_000]);
});

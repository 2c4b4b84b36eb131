import { beforeEach, expect, it } from 'vitest';
import { openPanelPage } from '../../src/browser/panel-page.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

const PAGE = 'chrome-extension://partner-companion/sidepanel.html';
let { runtime, tabs, windows } = installExtensionApi();

beforeEach(() => {
  ({ runtime, tabs, windows } = installExtensionApi());
});

it('opens a tab at the route', async () => {
  await openPanelPage('/reminders');
  expect(tabs.create.mock.calls).toEqual([[{ url: `${PAGE}#/reminders` }]]);
  expect(windows.update).not.toHaveBeenCalled();
});

it('brings a tab to the front that shows the panel already, whatever its route', async () => {
  runtime.getContexts.mockResolvedValueOnce([
    { documentUrl: 'chrome-extension://partner-companion/welcome.html', tabId: 1, windowId: 2 },
    { documentUrl: `${PAGE}#/certifications/c-9`, tabId: 3, windowId: 4 },
  ]);
  await openPanelPage('/certifications/c-1');
  expect(runtime.getContexts).toHaveBeenCalledWith({ contextTypes: ['TAB'] });
  expect(tabs.update.mock.calls).toEqual([[3, { active: true, url: `${PAGE}#/certifications/c-1` }]]);
  expect(windows.update.mock.calls).toEqual([[4, { focused: true }]]);
  expect(tabs.create).not.toHaveBeenCalled();
});

it('takes no other tab of ours, nor one without an address, for it', async () => {
  runtime.getContexts.mockResolvedValueOnce([
    { documentUrl: 'chrome-extension://partner-companion/popup.html', tabId: 1, windowId: 2 },
    { tabId: 3, windowId: 4 },
  ]);
  await openPanelPage('/reminders');
  expect(tabs.create).toHaveBeenCalledTimes(1);
  expect(tabs.update).not.toHaveBeenCalled();
});

it('opens a tab in a browser that cannot tell which are open', async () => {
  ({ tabs } = installExtensionApi({ kind: 'firefox' }));
  await openPanelPage('/reminders');
  expect(tabs.create.mock.calls).toEqual([[{ url: `${PAGE}#/reminders` }]]);
});

it('fails when no tab can be opened, so that nothing counts as seen', async () => {
  tabs.create.mockRejectedValueOnce(new Error('No window'));
  await expect(openPanelPage('/reminders')).rejects.toThrow('No window');
});

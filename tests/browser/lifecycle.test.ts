import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onBrowserStart, onInstalled, openWelcome } from '../../src/browser/lifecycle.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

let { runtime, tabs } = installExtensionApi();

beforeEach(() => {
  ({ runtime, tabs } = installExtensionApi());
});

it('a browser start is heard of', () => {
  const listener = vi.fn();
  onBrowserStart(listener);
  runtime.onStartup.happen();
  expect(listener).toHaveBeenCalledTimes(1);
});

describe('an installation', () => {
  it.each([
    ['install', true],
    ['update', false],
    ['chrome_update', false],
    ['browser_update', false],
  ])('called %s is a first one: %s', (reason, first) => {
    const listener = vi.fn();
    onInstalled(listener);
    runtime.onInstalled.happen({ reason });
    expect(listener.mock.calls).toEqual([[first]]);
  });
});

it('the welcome page is opened in a tab', async () => {
  await openWelcome();
  expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://partner-companion/welcome.html' });
});

import { beforeEach, expect, it } from 'vitest';
import { realBrowser } from '../../src/browser/real-browser.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';
import { testBrowser } from '../fixtures/world.ts';

let api = installExtensionApi();

beforeEach(() => {
  api = installExtensionApi();
});

it('does everything that the browser of the tests does', () => {
  const asked = Object.entries(testBrowser(() => 0)).filter(([, value]) => typeof value === 'function');
  expect(Object.keys(realBrowser).sort()).toEqual(asked.map(([name]) => name).sort());
});

it('passes each call on to the part of the browser that it names', async () => {
  await realBrowser.showBadge({ text: '9d', tone: 'calm' }, 'Inbound');
  expect(api.action.setBadgeText).toHaveBeenCalledWith({ text: '9d' });
  await realBrowser.setTick(1_000);
  expect(await realBrowser.readTick()).toBe(1_000);
  await realBrowser.keepFirstPaint({ version: 1, zone: 'UTC', items: [], more: 0, sittings: [], certifications: 0 });
  expect(api.storage.kept.size).toBe(1);
  expect(await realBrowser.readActivePage()).toEqual({ kind: 'not-a-page' });
  expect(await realBrowser.guardActiveTab(true)).toBe('not-a-page');
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { forgetAll } from '../../src/browser/forget-all.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

it('leaves nothing outside of the databases', async () => {
  const api = installExtensionApi();
  await api.storage.local.set({ popup: { version: 3 } });
  localStorage.setItem('list', '{}');
  sessionStorage.setItem('x', '1');
  await api.alarms.create('tick', { when: Date.now() + 60_000 });
  await api.notifications.create('n-1', { type: 'basic', title: 'a', message: 'b', iconUrl: 'c' });
  await forgetAll();
  expect([api.storage.kept.size, localStorage.length, sessionStorage.length, api.alarms.set.size]).toEqual([
    0, 0, 0, 0,
  ]);
  expect(api.notifications.shown.size).toBe(0);
  expect(api.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
});

it('goes on where the browser lists no notifications', async () => {
  const api = installExtensionApi();
  api.notifications.permission = 'denied';
  await api.storage.local.set({ popup: {} });
  await forgetAll();
  expect(api.storage.kept.size).toBe(0);
});

import { expect, it } from 'vitest';
import { isOwnTab } from '../../src/browser/own-tab.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

it('is true of a tab alone: a side panel has none', async () => {
  const { tabs } = installExtensionApi();
  expect(await isOwnTab()).toBe(false);
  tabs.getCurrent.mockResolvedValueOnce({ id: 5 });
  expect(await isOwnTab()).toBe(true);
});

import { expect, it } from 'vitest';
import { keepSafetyCopy, readSafetyCopy, readSafetyTime } from '../../src/browser/safety-copy.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

it('keeps a snapshot in the browser’s storage, and when it was made beside it', async () => {
  const api = installExtensionApi();
  expect([await readSafetyTime(), await readSafetyCopy()]).toEqual([null, null]);
  const snapshot = { madeAt: 5, schemaVersion: 3, complete: true, tables: { holders: [{ id: 'h-1' }] } };
  await keepSafetyCopy(snapshot);
  expect([await readSafetyTime(), await readSafetyCopy()]).toEqual([5, snapshot]);
  expect([...api.storage.kept.keys()].sort()).toEqual(['safety', 'safety-made-at']);
});

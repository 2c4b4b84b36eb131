import { beforeEach, expect, it } from 'vitest';
import { keepFirstPaint, readFirstPaint } from '../../src/browser/first-paint.ts';
import type { PopupSnapshot } from '../../src/domain/reminders/popup-snapshot.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';
import { on } from '../fixtures/rows.ts';

const SNAPSHOT: PopupSnapshot = {
  version: 1,
  zone: 'Europe/Paris',
  items: [
    { key: 'expiry|c-1', kind: 'expiry', subjectId: 'c-1', on: on('2027-02'), at: 1, name: 'Inbound', holder: '' },
  ],
  more: 0,
  sittings: [],
  certifications: 1,
};
let { storage } = installExtensionApi();

beforeEach(() => {
  ({ storage } = installExtensionApi());
});

it('there is nothing to paint before the first look', async () => {
  expect(await readFirstPaint()).toBeNull();
});

it('what was kept last is painted', async () => {
  await keepFirstPaint({ ...SNAPSHOT, more: 4 });
  await keepFirstPaint(SNAPSHOT);
  expect(await readFirstPaint()).toEqual(SNAPSHOT);
  expect(storage.kept.size).toBe(1);
});

it.each([
  ['of another version', { ...SNAPSHOT, version: 2 }],
  ['of no version', { items: [] }],
  ['that is no snapshot', 'popup'],
  ['that was cleared', null],
])('one %s is not painted', async (_, kept) => {
  storage.kept.set('popup', kept);
  expect(await readFirstPaint()).toBeNull();
});

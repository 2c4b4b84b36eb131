import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  keepFirstPaint,
  keepFirstPaintCopy,
  readFirstPaint,
  readFirstPaintCopy,
} from '../../src/browser/first-paint.ts';
import type { PopupSnapshot } from '../../src/domain/reminders/popup-snapshot.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';
import { on } from '../fixtures/rows.ts';

const SNAPSHOT: PopupSnapshot = {
  version: 3,
  zone: 'Europe/Paris',
  madeAt: 1_795_000_000_000,
  items: [
    { key: 'expiry|c-1', kind: 'expiry', subjectId: 'c-1', on: on('2027-02'), at: 1, name: 'Inbound', holder: '' },
  ],
  more: 0,
  sittings: [],
  reminders: [],
  remindersOpen: 0,
  tier: null,
  anyCertification: true,
};
let { storage } = installExtensionApi();

afterEach(() => vi.unstubAllGlobals());

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
  ['of the version before', { ...SNAPSHOT, version: 1 }],
  ['of a later version', { ...SNAPSHOT, version: 4 }],
  ['of no version', { items: [] }],
  ['that is no snapshot', 'popup'],
  ['that was cleared', null],
])('one %s is not painted', async (_, kept) => {
  storage.kept.set('popup', kept);
  expect(await readFirstPaint()).toBeNull();
});

/** A page has a storage that answers at once; a worker has none. */
function inPage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
  return kept;
}

it('a page keeps a copy that is read without waiting', async () => {
  inPage();
  expect(readFirstPaintCopy()).toBeNull();
  await keepFirstPaint(SNAPSHOT);
  expect(readFirstPaintCopy()).toEqual(SNAPSHOT);
  keepFirstPaintCopy({ ...SNAPSHOT, more: 2 });
  expect(readFirstPaintCopy()).toEqual({ ...SNAPSHOT, more: 2 });
  expect(await readFirstPaint()).toEqual(SNAPSHOT);
});

it('a worker keeps no copy and does not mind', async () => {
  vi.stubGlobal('localStorage', undefined);
  await keepFirstPaint(SNAPSHOT);
  expect(await readFirstPaint()).toEqual(SNAPSHOT);
});

it.each([
  ['the version before', JSON.stringify({ ...SNAPSHOT, version: 1 })],
  ['a later version', JSON.stringify({ ...SNAPSHOT, version: 4 })],
  ['half a text', '{"version":2,'],
  ['no snapshot', 'null'],
])('a copy of %s is not painted', (_, text) => {
  inPage().set('popup', text);
  expect(readFirstPaintCopy()).toBeNull();
});

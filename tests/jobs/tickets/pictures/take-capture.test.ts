import { beforeEach, describe, expect, it } from 'vitest';
import type { CapturedTab } from '../../../../src/browser/capture-tab.ts';
import { discardCapture, takeCapture } from '../../../../src/jobs/tickets/pictures/take-capture.ts';
import { readWaitingCaptures } from '../../../../src/store/queries/waiting-captures.ts';
import { onFullDisk } from '../../../fixtures/full-disk.ts';
import { pngBytes } from '../../../fixtures/picture-bytes.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

const VIEW = { left: 0, top: 0, width: 800, height: 600, scale: 1, ratio: 1 };
const SEARCH = {
  findings: [
    { kind: 'email' as const, value: 'ada@shop.example', boxes: [{ x: 10, y: 10, width: 100, height: 16 }] },
    { kind: 'hidden' as const, value: '', boxes: [{ x: 10, y: 40, width: 100, height: 16 }] },
  ],
  view: VIEW,
  unread: 0,
  moved: false,
};
const CAPTURE: CapturedTab = {
  picture: new Blob([pngBytes(800, 600)], { type: 'image/png' }),
  url: 'https://app.hubspot.com/contacts/4242424',
  title: 'Contacts',
  search: SEARCH,
};
let world: TestWorld;

beforeEach(() => {
  world = testWorld();
});

function take(change: Partial<CapturedTab> = {}) {
  world.browser.capture = { kind: 'captured', capture: { ...CAPTURE, ...change } };
  return takeCapture(world);
}

const waiting = () => readWaitingCaptures(world.database);

describe('takeCapture', () => {
  it('keeps a picture of the page with a mask for everything that was found', async () => {
    const outcome = await take();
    const [capture, ...more] = await waiting();
    expect(more).toEqual([]);
    expect(outcome).toEqual({ kind: 'waiting', key: capture?.key });
    expect(capture).toMatchObject({
      title: 'Contacts',
      width: 800,
      height: 600,
      search: 'whole',
      takenAt: world.now(),
    });
    expect(capture?.edits.marks.map(({ kind, found, dropped }) => [kind, found?.kind, dropped])).toEqual([
      ['mask', 'email', false],
      ['mask', 'hidden', false],
    ]);
  });

  it('loses no earlier one that still waits', async () => {
    await take();
    world.setNow(world.now() + 1);
    await take({ title: 'Deals' });
    expect((await waiting()).map(({ title }) => title)).toEqual(['Deals', 'Contacts']);
  });

  it.each([
    ['none', { search: null }],
    ['moved', { search: { ...SEARCH, moved: true, unread: 3 } }],
    ['moved', { search: { ...SEARCH, view: { ...VIEW, width: 1_200 } } }],
    ['in-part', { search: { ...SEARCH, unread: 1 } }],
  ] as const)('says how far the page was searched: %s', async (search, change) => {
    await take(change);
    expect((await waiting())[0]?.search).toBe(search);
  });

  it.each(['not-granted', 'not-a-page', 'too-soon'] as const)('keeps nothing when it is %s', async (kind) => {
    world.browser.capture = { kind };
    expect(await takeCapture(world)).toEqual({ kind });
    expect(await waiting()).toEqual([]);
  });

  it('takes no picture of a window without height', async () => {
    expect(await take({ picture: new Blob([pngBytes(800, 0)]) })).toEqual({ kind: 'not-a-page' });
  });

  it.each(['throws', 'aborts'] as const)('says that a full disk, which %s, took nothing', async (how) => {
    const seen: unknown[] = [];
    await onFullDisk({ from: 1, how }, async () => seen.push(await take()));
    expect(seen).toEqual([{ kind: 'disk-full' }]);
    expect(await waiting()).toEqual([]);
  });
});

describe('discardCapture', () => {
  it('throws it away with what was done to it, and brings it back', async () => {
    await take();
    const [capture] = await waiting();
    if (capture === undefined) throw new Error('Nothing waits');
    await world.database.drafts.add({ key: `picture-edits|${capture.key}|0`, value: {}, updatedAt: 1 });
    const { undo } = await discardCapture(world, capture);
    expect(await world.database.drafts.count()).toBe(0);
    await undo();
    expect(await waiting()).toEqual([capture]);
  });
});

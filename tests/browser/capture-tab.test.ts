// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captureTab } from '../../src/browser/capture-tab.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

const PNG = 'data:image/png;base64,AAEC';
const VIEW = { left: 0, top: 0, width: 800, height: 600, scale: 1, ratio: 1 };
const BOX = { x: 1, y: 2, width: 3, height: 4 };
const run = (text: string, more = {}) => ({ text, box: BOX, field: false, secret: false, ...more });

let api = installExtensionApi();
let order: string[] = [];
const capture = vi.fn();

/** A page that answers the first look with `runs`, and gives every part that is asked for one box. */
function pageWith(runs: readonly object[], { moved = false, unread = 0 } = {}) {
  const collected = { url: 'https://app.hubspot.com/contacts/4242424/', title: 'Contacts', view: VIEW, runs, unread };
  api.scripting.executeScript.mockImplementation(async ({ args }) => {
    const [parts] = args;
    order.push(args.length === 0 ? 'collect' : 'measure');
    return [{ result: Array.isArray(parts) ? { boxes: parts.map(() => [BOX]), moved } : collected }];
  });
}

beforeEach(() => {
  order = [];
  api = installExtensionApi();
  capture.mockReset().mockImplementation(async () => {
    order.push('capture');
    return PNG;
  });
  Object.assign(api.tabs, { captureVisibleTab: capture });
  api.tabs.query.mockResolvedValue([{ id: 7, windowId: 3 } as { id: number }]);
});

async function captured() {
  const answer = await captureTab();
  if (answer.kind !== 'captured') throw new Error(`It was ${answer.kind}`);
  return answer.capture;
}

describe('captureTab', () => {
  it('pictures the tab in front between two looks at it', async () => {
    pageWith([run('nothing')]);
    const { picture, title, url } = await captured();
    expect(order).toEqual(['collect', 'capture', 'measure']);
    expect(capture).toHaveBeenCalledWith(3, { format: 'png' });
    expect(picture.type).toBe('image/png');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(Uint8Array.from([0, 1, 2]));
    expect({ title, url }).toEqual({ title: 'Contacts', url: 'https://app.hubspot.com/contacts/4242424/' });
  });

  it('proposes what looks personal, the Hub ID of the address among it', async () => {
    pageWith([
      run('ada@shop.example or 06 12 34 56 78'),
      run('record 4242424'),
      run('', { field: true, secret: true }),
      run('eve@shop.example, bob@shop.example', { field: true }),
      run('Price 1 234,50 €'),
    ]);
    const { search } = await captured();
    expect(search?.findings.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'email ada@shop.example',
      'phone 06 12 34 56 78',
      'hub-id 4242424',
      'hidden ',
      'email eve@shop.example, bob@shop.example',
    ]);
    expect(search?.findings[0]?.boxes).toEqual([BOX]);
    const parts = api.scripting.executeScript.mock.calls[1]?.[0].args[0];
    expect(parts).toEqual([
      { run: 0, start: 0, end: 16 },
      { run: 0, start: 20, end: 34 },
      { run: 1, start: 7, end: 14 },
      { run: 2, start: 0, end: 0 },
      { run: 3, start: 0, end: 16 },
    ]);
  });

  it('hands on what makes the search doubtful', async () => {
    pageWith([], { moved: true, unread: 2 });
    expect((await captured()).search).toMatchObject({ moved: true, unread: 2, view: VIEW });
  });

  it('says that it does not know where things are on a page that was left meanwhile', async () => {
    pageWith([run('ada@shop.example')]);
    const answer = api.scripting.executeScript.getMockImplementation();
    api.scripting.executeScript.mockImplementation(async (what) => {
      if (what.args.length > 0) throw new Error('Cannot access contents of the page.');
      return (await answer?.(what)) ?? [];
    });
    expect((await captured()).search).toMatchObject({ findings: [], moved: true });
  });

  it('pictures a page that nobody may read, and says that it was not searched', async () => {
    api.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    api.tabs.query.mockResolvedValue([{ id: 7, windowId: 3, title: 'Settings' } as { id: number }]);
    expect(await captured()).toMatchObject({ search: null, title: 'Settings' });
  });

  it.each([
    ['not-granted', "Either the '<all_urls>' or 'activeTab' permission is required."],
    ['not-a-page', 'Failed to capture tab: view is invisible'],
    ['not-a-page', 'Failed to capture tab: image readback failed'],
    ['not-a-page', 'Cannot access a chrome:// URL'],
    ['too-soon', 'This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.'],
  ])('is %s when the browser says: %s', async (kind, message) => {
    pageWith([]);
    capture.mockRejectedValue(new Error(message));
    expect(await captureTab()).toEqual({ kind });
  });

  it('takes nothing of a tab that was not granted', async () => {
    api.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await captureTab()).toEqual({ kind: 'not-granted' });
    expect(capture).not.toHaveBeenCalled();
  });

  it('takes no picture of itself, and none where no tab is', async () => {
    pageWith([]);
    const own = { id: 7, url: 'chrome-extension://partner-companion/sidepanel.html' };
    api.tabs.query.mockResolvedValueOnce([own]);
    expect(await captureTab()).toEqual({ kind: 'not-granted' });
    api.tabs.query.mockResolvedValueOnce([]);
    expect(await captureTab()).toEqual({ kind: 'not-a-page' });
    expect(order).toEqual([]);
  });

  it('throws on what is no refusal', async () => {
    pageWith([]);
    capture.mockRejectedValue(new TypeError('No such method'));
    await expect(captureTab()).rejects.toThrow('No such method');
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { guardActiveTab, readActivePage } from '../../src/browser/active-page.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

let { scripting, tabs } = installExtensionApi();

beforeEach(() => {
  document.title = '';
  document.body.innerHTML = '';
  ({ scripting, tabs } = installExtensionApi());
  // As a browser does it: the function travels as text, so it knows nothing of the file it came from.
  scripting.executeScript.mockImplementation(async ({ func, args }) => {
    const inPage: unknown = new Function(`return (${String(func)})`)();
    if (typeof inPage !== 'function') throw new Error('Not a function');
    return [{ result: structuredClone(Reflect.apply(inPage, undefined, args)) }];
  });
});

async function read() {
  const answer = await readActivePage();
  if (answer.kind !== 'page') throw new Error(`It was ${answer.kind}`);
  return answer.page;
}

describe('the page in front', () => {
  it('is read as the user sees it, from the tab in front', async () => {
    document.title = 'Lin Okafor';
    document.body.innerHTML =
      '<h1>Lin Okafor</h1><a href="https://academy.example/achievements/ab12cd34" title="Inbound">Show</a>';
    const page = await read();
    expect(page.title).toBe('Lin Okafor');
    expect(page.url).toBe(location.href);
    expect(page.text).toContain('Lin Okafor');
    expect(page.links).toEqual([{ href: 'https://academy.example/achievements/ab12cd34', text: 'Inbound' }]);
    expect(tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    expect(scripting.executeScript.mock.calls[0]?.[0].target).toEqual({ tabId: 7 });
  });

  it('is read in part when it is enormous', async () => {
    document.title = 't'.repeat(600);
    document.body.innerHTML = `<p>${'x'.repeat(2_000_100)}</p>${'<a href="/a">link</a>'.repeat(5_010)}`;
    const page = await read();
    expect(page.title).toHaveLength(500);
    expect(page.text).toHaveLength(2_000_000);
    expect(page.links).toHaveLength(5_000);
  });

  it('names a link by its words where it has no title, and passes over anchors that lead nowhere', async () => {
    document.body.innerHTML = '<a href="/a">By its words</a><a name="top">Nowhere</a><a href="/b"></a>';
    expect((await read()).links.map(({ text }) => text)).toEqual(['By its words', '']);
  });

  it('is no page where no tab is in front, or none that we may know of', async () => {
    tabs.query.mockResolvedValueOnce([]);
    expect(await readActivePage()).toEqual({ kind: 'not-a-page' });
    tabs.query.mockResolvedValueOnce([{}]);
    expect(await readActivePage()).toEqual({ kind: 'not-a-page' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is no page where nothing came of it', async () => {
    scripting.executeScript.mockResolvedValueOnce([]);
    expect(await readActivePage()).toEqual({ kind: 'not-a-page' });
    scripting.executeScript.mockResolvedValueOnce([{}]);
    expect(await readActivePage()).toEqual({ kind: 'not-a-page' });
  });

  it.each([
    ['not-a-page', 'Cannot access a chrome:// URL'],
    ['not-a-page', 'Cannot access a chrome-extension:// URL of different extension'],
    ['not-a-page', 'Cannot access contents of url "chrome://settings/". Extension manifest must request permission'],
    ['not-a-page', 'The extensions gallery cannot be scripted.'],
    ['not-a-page', 'Frame with ID 0 is showing error page'],
    [
      'not-granted',
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    ],
    [
      'not-granted',
      'Cannot access contents of url "https://app.example/". Extension manifest must request permission to access this host.',
    ],
    ['not-granted', 'Missing host permission for the tab'],
  ])('is %s when the browser says: %s', async (kind, message) => {
    scripting.executeScript.mockRejectedValue(new Error(message));
    expect(await readActivePage()).toEqual({ kind });
    expect(await guardActiveTab(true)).toBe(kind);
  });

  it('throws on what is no refusal', async () => {
    scripting.executeScript.mockRejectedValueOnce(new TypeError('No such function'));
    await expect(readActivePage()).rejects.toThrow('No such function');
  });
});

describe('guarding the tab in front', () => {
  const leave = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented ? 'asks first' : 'leaves';
  };

  it('makes the browser ask before it is left, until it is guarded no longer', async () => {
    expect(leave()).toBe('leaves');
    expect(await guardActiveTab(true)).toBe('done');
    expect(leave()).toBe('asks first');
    expect(await guardActiveTab(false)).toBe('done');
    expect(leave()).toBe('leaves');
  });

  it('twice is guarding it once', async () => {
    await guardActiveTab(true);
    await guardActiveTab(true);
    await guardActiveTab(false);
    expect(leave()).toBe('leaves');
  });
});

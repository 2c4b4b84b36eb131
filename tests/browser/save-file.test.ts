// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/browser/save-file.ts';

const kept = new Map<string, Blob>();
let clicks: { name: string; address: string; connected: boolean; fetchable: boolean }[] = [];

function watchClick(event: Event): void {
  event.preventDefault();
  const link = event.target;
  if (!(link instanceof HTMLAnchorElement)) throw new Error('something else was clicked');
  clicks.push({
    name: link.download,
    address: link.href,
    connected: link.isConnected,
    fetchable: kept.has(link.href),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  clicks = [];
  kept.clear();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (!(file instanceof Blob)) throw new Error('no blob');
    const address = `blob:partner-companion/${kept.size + 1}`;
    kept.set(address, file);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => {
    kept.delete(address);
  });
  document.addEventListener('click', watchClick);
});

afterEach(() => {
  document.removeEventListener('click', watchClick);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('saving a file', () => {
  it('is one click on a link that carries the name and the text', async () => {
    saveFile('échéances.ics', 'text/calendar;charset=utf-8', 'été 😀\r\n');
    expect(clicks).toEqual([
      { name: 'échéances.ics', address: 'blob:partner-companion/1', connected: true, fetchable: true },
    ]);
    const file = kept.get('blob:partner-companion/1');
    expect(file?.type).toBe('text/calendar;charset=utf-8');
    expect(await file?.text()).toBe('été 😀\r\n');
  });

  it('leaves nothing in the page', () => {
    const before = document.body.innerHTML;
    saveFile('a.ics', 'text/calendar', '');
    expect(document.body.innerHTML).toBe(before);
  });

  it('keeps the address while the browser may still be fetching, and gives it back afterwards', () => {
    saveFile('a.ics', 'text/calendar', '');
    vi.advanceTimersByTime(5_000);
    expect(kept.size).toBe(1);
    vi.runAllTimers();
    expect(kept.size).toBe(0);
  });

  it('gives back each address of several', () => {
    saveFile('a.ics', 'text/calendar', 'a');
    saveFile('b.ics', 'text/calendar', 'b');
    expect(new Set(clicks.map(({ address }) => address)).size).toBe(2);
    vi.runAllTimers();
    expect(kept.size).toBe(0);
  });
});

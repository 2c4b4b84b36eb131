// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readScreenCopy } from '../../../../src/browser/screen-copy.ts';
import { useScreenCopy } from '../../../../src/ui/panel/kept-screen/use-screen-copy.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

const SETTING = { path: '/partner/clients', query: '', language: 'en', release: '1.2.3' };

beforeEach(() => {
  Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  const rects = [new DOMRect()] as unknown as DOMRectList;
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(rects);
});
afterEach(() => vi.useRealTimers());

function Screen({ ready, plain }: { readonly ready: boolean; readonly plain?: boolean }) {
  useScreenCopy(ready, plain);
  return (
    <main>
      <h1>Clients</h1>
    </main>
  );
}

interface Shown {
  readonly ready: boolean;
  readonly plain?: boolean;
  readonly query?: string;
}

async function shown({ query = '', ...props }: Shown) {
  const said = vi.fn();
  window.addEventListener('screen-ready', said);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const page = await renderPage(<Screen {...props} />, { route: `#/partner/clients${query}`, bare: true });
  act(() => void vi.advanceTimersByTime(1_000));
  window.removeEventListener('screen-ready', said);
  return { said, page };
}

it('keeps what a screen shows once it is ready and stands still, and says that it is', async () => {
  const { said } = await shown({ ready: true });
  expect(readScreenCopy(SETTING)?.day).toBe('2026-11-22');
  expect(readScreenCopy(SETTING)?.nodes).toEqual([{ tag: 'h1', attributes: {}, sizes: {}, children: ['Clients'] }]);
  expect(said).toHaveBeenCalledOnce();
});

it('keeps what was asked of it', async () => {
  await shown({ ready: true, query: '?due=overdue' });
  expect(readScreenCopy(SETTING)).toBeNull();
  expect(readScreenCopy({ ...SETTING, query: 'due=overdue' })?.nodes).toHaveLength(1);
});

it('keeps nothing of one that is still reading', async () => {
  const { said } = await shown({ ready: false });
  expect(readScreenCopy(SETTING)).toBeNull();
  expect(said).not.toHaveBeenCalled();
});

it('keeps no hits of a search', async () => {
  const { said } = await shown({ ready: true, plain: false });
  expect(readScreenCopy(SETTING)).toBeNull();
  expect(said).toHaveBeenCalledOnce();
});

it('keeps nothing for who has scrolled, or left before it stood still', async () => {
  window.scrollTo(0, 300);
  expect(window.scrollY).toBe(300);
  await shown({ ready: true });
  expect(readScreenCopy(SETTING)).toBeNull();
  window.scrollTo(0, 0);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { unmount } = await renderPage(<Screen ready />, { route: '#/partner/clients', bare: true });
  unmount();
  vi.advanceTimersByTime(1_000);
  expect(readScreenCopy(SETTING)).toBeNull();
});

import { browser } from 'wxt/browser';

/** A page as the user sees it. */
export interface PageContent {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** `not-granted`: the toolbar icon was not clicked on that tab. `not-a-page`: a page that no extension may read. */
export type ActivePage =
  | { readonly kind: 'page'; readonly page: PageContent }
  | { readonly kind: 'not-granted' }
  | { readonly kind: 'not-a-page' };

export async function readActivePage(): Promise<ActivePage> {
  const answer = await runInActiveTab(collectPage, []);
  return typeof answer === 'string' ? { kind: answer } : { kind: 'page', page: answer.value };
}

export async function guardActiveTab(on: boolean): Promise<'done' | 'not-granted' | 'not-a-page'> {
  const answer = await runInActiveTab(setGuard, [on]);
  return typeof answer === 'string' ? answer : 'done';
}

/** Runs a function in the page in front. It travels as text, so it knows nothing of the file it came from. */
export async function runInActiveTab<Args extends unknown[], Value>(
  func: (...args: Args) => Value,
  args: Args,
): Promise<{ value: Value } | 'not-granted' | 'not-a-page'> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return 'not-a-page';
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func, args });
    return result?.result === undefined ? 'not-a-page' : { value: result.result as Value };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Chromium and Firefox say in words only why a page may not be read. Anything else is a bug and is thrown on. */
export function refusalOf(error: unknown): 'not-granted' | 'not-a-page' {
  const message = error instanceof Error ? error.message : '';
  if (/cannot access a chrome|chrome:\/\/|extensions gallery|cannot be scripted|error page/i.test(message)) {
    return 'not-a-page';
  }
  if (/cannot access|missing host permission|must request permission/i.test(message)) return 'not-granted';
  throw error;
}

/** Runs in the page: must not use anything from outside itself. */
function collectPage(): PageContent {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .slice(0, 5_000)
    .map((link) => ({ href: link.href, text: (link.title || link.innerText || '').slice(0, 500) }));
  return {
    url: location.href,
    title: document.title.slice(0, 500),
    text: (document.body?.innerText ?? '').slice(0, 2_000_000),
    links,
  };
}

/** Runs in the page: must not use anything from outside itself. */
function setGuard(on: boolean): boolean {
  const guarded = window as Window & { partnerCompanionGuard?: (event: BeforeUnloadEvent) => void };
  if (guarded.partnerCompanionGuard !== undefined) {
    window.removeEventListener('beforeunload', guarded.partnerCompanionGuard);
    delete guarded.partnerCompanionGuard;
  }
  if (on) {
    guarded.partnerCompanionGuard = (event) => event.preventDefault();
    window.addEventListener('beforeunload', guarded.partnerCompanionGuard);
  }
  return on;
}

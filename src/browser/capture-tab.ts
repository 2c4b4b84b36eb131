import { browser } from 'wxt/browser';
import { hubIdIn } from '../domain/tickets/hub-id.ts';
import type { PageFinding, PageView } from '../domain/tickets/pictures/page-findings.ts';
import { findPersonalData } from '../domain/tickets/pictures/personal-data.ts';
import { refusalOf, runInActiveTab } from './active-page.ts';
import { type CollectedText, collectText } from './collect-text.ts';
import { type AskedPart, measureText } from './measure-text.ts';

/** What was searched for personal data, and how well that went. */
export interface PageSearch {
  readonly findings: readonly PageFinding[];
  readonly view: PageView;
  /** Parts in sight that could not be read. */
  readonly unread: number;
  /** The page changed while the picture was taken, so boxes may be beside what they hide. */
  readonly moved: boolean;
}

/** The visible part of the tab in front. `search` is null for a page that shows itself and lets nobody read it. */
export interface CapturedTab {
  readonly picture: Blob;
  readonly url: string;
  readonly title: string;
  readonly search: PageSearch | null;
}

/**
 * `not-granted`: no toolbar click, menu or key was used on that tab. `not-a-page`: one that no extension may picture.
 * `too-soon`: browsers allow two pictures a second.
 */
export type TabCapture =
  | { readonly kind: 'captured'; readonly capture: CapturedTab }
  | { readonly kind: 'not-granted' | 'not-a-page' | 'too-soon' };

/**
 * Takes a picture of the tab in front and looks for personal data in its text.
 *
 * An injected function cannot import, and the rules of what is personal are ours to test without a page. So the page is
 * asked twice: first for its texts, which are searched here, and then, after the picture was taken, for the places of what
 * was found. Both looks tell where those texts stand; if that differs the page moved around the picture, and the user is
 * told instead of trusting the boxes.
 */
export async function captureTab(): Promise<TabCapture> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab === undefined) return { kind: 'not-a-page' };
  // The panel opened as a tab is in front of nothing but itself.
  if (tab.url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'not-granted' };
  const collected = await runInActiveTab(collectText, []);
  // A page that may not be read may still be pictured; the browser decides.
  if (collected === 'not-granted') return { kind: 'not-granted' };
  const picture = await takePicture(tab.windowId);
  if (typeof picture === 'string') return { kind: picture };
  if (collected === 'not-a-page') {
    return { kind: 'captured', capture: { picture, url: '', title: tab.title ?? '', search: null } };
  }
  const { url, title } = collected.value;
  return { kind: 'captured', capture: { picture, url, title, search: await searched(collected.value) } };
}

async function takePicture(windowId: number | undefined): Promise<Blob | 'not-granted' | 'not-a-page' | 'too-soon'> {
  try {
    const options = { format: 'png' } as const;
    const address = await (windowId === undefined
      ? browser.tabs.captureVisibleTab(options)
      : browser.tabs.captureVisibleTab(windowId, options));
    return new Blob([Uint8Array.fromBase64(address.slice(address.indexOf(',') + 1))], { type: 'image/png' });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/.test(message)) return 'too-soon';
    if (/'activeTab' permission|activeTab/.test(message)) return 'not-granted';
    if (/failed to capture|image readback failed|view is invisible|no active web contents/i.test(message)) {
      return 'not-a-page';
    }
    return refusalOf(error);
  }
}

async function searched({ url, view, runs, unread }: CollectedText): Promise<PageSearch> {
  const hubId = hubIdIn(url);
  const found = runs.flatMap(({ text, field, secret }, run) => {
    if (secret) return [{ kind: 'hidden' as const, value: '', part: { run, start: 0, end: 0 } }];
    const spans = findPersonalData(text, hubId);
    return (field ? spans.slice(0, 1) : spans).map(({ kind, start, end }) => ({
      kind,
      value: field ? text : text.slice(start, end),
      part: { run, start, end } satisfies AskedPart,
    }));
  });
  const measured = await runInActiveTab(measureText, [found.map(({ part }) => part)]);
  // It was left while its picture was taken: what was found is somewhere in it, nobody knows where.
  if (typeof measured === 'string') return { findings: [], view, unread: unread + 1, moved: true };
  const { boxes, moved } = measured.value;
  const findings = found.map(({ kind, value }, index) => ({ kind, value: clean(value), boxes: boxes[index] ?? [] }));
  return { findings: findings.filter((finding) => finding.boxes.length > 0), view, unread, moved };
}

const LONGEST_SHOWN = 200;

function clean(value: string): string {
  return value.replace(/\s+/g, ' ').slice(0, LONGEST_SHOWN);
}

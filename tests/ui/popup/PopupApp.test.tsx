// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupSnapshot } from '../../../src/domain/reminders/popup-snapshot.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/domain/time.ts';
import { changeCertifications } from '../../../src/jobs/change-certifications.ts';
import { IMPORT_DRAFT } from '../../../src/jobs/import-page.ts';
import { readDraft } from '../../../src/store/queries/drafts.ts';
import { PopupApp } from '../../../src/ui/popup/PopupApp.tsx';
import { lockItem, NOW, popupItem, snapshot } from '../../fixtures/popup-snapshots.ts';
import { renderPage } from '../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const TEN_DAYS = certification({ id: 'c-1', name: 'Inbound Marketing', expires: on('2026-12-02') });
const ROWS = { holders: [holder()], certifications: [TEN_DAYS] };
const PAINTED = snapshot({ items: [popupItem({ name: 'Painted before' })] });

let close = vi.spyOn(window, 'close');
beforeEach(() => {
  close = vi.spyOn(window, 'close').mockImplementation(() => {});
});
const nextUp = () => screen.getByRole('region', { name: 'Next up' }).textContent;

function open(painted: PopupSnapshot | null = null, rows = ROWS) {
  return renderPage(<PopupApp painted={painted} />, { world: testWorld({ now: NOW }), rows, bare: true });
}

/** Ends when the database's own snapshot is on screen. */
async function opened(painted: PopupSnapshot | null = null, rows = ROWS) {
  const page = await open(painted, rows);
  await screen.findByRole('button', { name: 'Inbound Marketing' });
  return page;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what it shows', () => {
  it('is what was painted at once, then what the database says', async () => {
    await open(PAINTED);
    expect(nextUp()).toContain('Painted before');
    await waitFor(() => expect(nextUp()).toContain('Inbound Marketing'));
    expect(nextUp()).toContain('Expires in 10 days');
  });

  it('is nothing before the database answers when nothing was painted', async () => {
    const { container } = await open();
    expect(container.textContent).toBe('');
    await waitFor(() => expect(nextUp()).toContain('Inbound Marketing'));
  });

  it('follows a change made elsewhere', async () => {
    const { world } = await opened();
    const sooner = certification({ id: 'c-2', name: 'SEO', expires: on('2026-11-25') });
    await act(() => changeCertifications(world, { certifications: [sooner] }));
    await waitFor(() => expect(nextUp()).toContain('SEO'));
    expect(within(screen.getByRole('list', { name: 'Deadlines' })).getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('the clock', () => {
  function ticking(painted: PopupSnapshot) {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const world = testWorld({ now: NOW });
    const pass = (ms: number) => {
      for (let passed = 0; passed < ms; passed += 1_000) {
        world.setNow(world.now() + 1_000);
        act(() => void vi.advanceTimersByTime(1_000));
      }
    };
    // A database that never opens leaves what was painted.
    vi.spyOn(world.database, 'open').mockReturnValue(new Promise(() => {}) as never);
    const drawn = vi.fn();
    const popup = (
      <Profiler id="popup" onRender={drawn}>
        <PopupApp painted={painted} />
      </Profiler>
    );
    return { pass, drawn, page: renderPage(popup, { world, bare: true }) };
  }

  it('moves by the second while a lock ends within a day', async () => {
    const { pass, page } = ticking(snapshot({ items: [lockItem(HOUR_MS)] }));
    await page;
    expect(nextUp()).toContain('Retake locked 01:00:00');
    pass(1_000);
    expect(nextUp()).toContain('Retake locked 00:59:59');
  });

  it('goes on to the end of the lock and never back', async () => {
    const { pass, page } = ticking(snapshot({ items: [lockItem(30_000)] }));
    await page;
    pass(29_000);
    expect(nextUp()).toContain('Retake locked 00:00:01');
    for (let second = 0; second < 60; second += 1) {
      pass(1_000);
      expect(nextUp()).toContain('May be retaken now');
    }
  });

  it('draws nothing anew while nothing changes by the second', async () => {
    const { pass, page, drawn } = ticking(snapshot({ items: [popupItem(), lockItem(3 * DAY_MS)] }));
    await page;
    drawn.mockClear();
    pass(MINUTE_MS - 1_000);
    expect(drawn).not.toHaveBeenCalled();
  });

  it('begins to move by the second once less than a day is left', async () => {
    const { pass, page } = ticking(snapshot({ items: [lockItem(DAY_MS + MINUTE_MS / 2)] }));
    await page;
    expect(nextUp()).toContain('Retake locked 1 day');
    pass(MINUTE_MS + 1_000);
    expect(nextUp()).toContain('Retake locked 23:59:29');
  });
});

describe('its actions', () => {
  it('open the panel and close the popup', async () => {
    const { user, world } = await opened();
    await user.click(screen.getByRole('button', { name: 'Open side panel' }));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(world.browser.opened).toEqual(['/certifications']);
  });

  it('begins a ticket from the page in front and opens the panel on it', async () => {
    const { world, user } = await opened();
    world.browser.tab = { kind: 'tab', address: 'https://app.hubspot.com/contacts/12/import', title: 'Imports' };
    await user.click(screen.getByRole('button', { name: 'New ticket from this page' }));
    await waitFor(() => expect(close).toHaveBeenCalled());
    const [ticket] = await world.database.tickets.toArray();
    expect(ticket).toMatchObject({ hubId: '12', affectedTitle: 'Imports' });
    expect(world.browser.opened).toEqual([`/tickets/${ticket?.id}`]);
  });

  it('keep the page in front for the import screen', async () => {
    const { user, world } = await opened();
    const page = { url: 'https://www.linkedin.com/in/x', title: 'X', text: 'SEO', links: [] };
    world.browser.page = { kind: 'page', page };
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    await waitFor(() => expect(world.browser.opened).toEqual(['/certifications/import']));
    expect(await readDraft(world.database, IMPORT_DRAFT)).toMatchObject({ value: { kind: 'page', page } });
  });

  it.each([
    ['not-granted', /^Click the toolbar icon while that page is in front/],
    ['not-a-page', /^This page cannot be read/],
  ] as const)('say why a page is %s', async (kind, words) => {
    const { user, world } = await opened();
    world.browser.page = { kind };
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(close).not.toHaveBeenCalled();
    expect(world.browser.opened).toEqual([]);
  });

  it.each([
    ['not-granted', false, /^Click the toolbar icon/],
    ['not-a-page', false, /^This page cannot be read/],
    ['page', true, 'The browser now asks before this tab is closed or left.'],
  ] as const)('guard the tab of a running exam, if it is %s', async (kind, guarded, words) => {
    const sitting = { startedAt: NOW, limitMinutes: null };
    const { user, world } = await opened(null, { ...ROWS, certifications: [{ ...TEN_DAYS, sitting }] });
    world.browser.page = kind === 'page' ? { kind, page: { url: '', title: '', text: '', links: [] } } : { kind };
    await user.click(screen.getByRole('button', { name: 'Guard this tab' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(world.browser.guarded).toBe(guarded);
  });
});

describe('when something goes wrong', () => {
  function broken(painted: PopupSnapshot | null) {
    const world = testWorld({ now: NOW });
    vi.spyOn(world.database, 'open').mockReturnValue(Promise.reject(new Error('disk')) as never);
    return renderPage(<PopupApp painted={painted} />, { world, bare: true });
  }

  it('shows what was painted with a sentence when the database does not open', async () => {
    const { user } = await broken(PAINTED);
    expect((await screen.findByRole('alert')).textContent).toContain('What is shown is the last known state.');
    // Nothing could be chosen in the form of an attempt, so it is not opened.
    await user.click(screen.getByRole('button', { name: 'Log exam attempt' }));
    expect(nextUp()).toContain('Painted before');
  });

  it('says so alone when nothing was painted', async () => {
    const { user, world } = await broken(null);
    expect((await screen.findByRole('alert')).textContent).toContain('The data could not be opened.');
    await user.click(screen.getByRole('button', { name: 'Open side panel' }));
    expect(world.browser.opened).toEqual(['/settings/data']);
  });

  it('shows what was painted when the database opens and cannot be read', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const world = testWorld({ now: NOW });
    vi.spyOn(world.database.deadlines, 'where').mockImplementation(() => {
      throw new Error('corrupt');
    });
    await renderPage(<PopupApp painted={PAINTED} />, { world, bare: true });
    expect((await screen.findByRole('alert')).textContent).toContain('What is shown is the last known state.');
    expect(nextUp()).toContain('Painted before');
    expect(logged).toHaveBeenCalledOnce();
  });

  it('says that a job failed', async () => {
    await opened();
    act(() => void window.dispatchEvent(new Event('unhandledrejection')));
    expect(screen.getByRole('alert').textContent).toContain('Something went wrong.');
    expect(nextUp()).toContain('Inbound Marketing');
  });
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepListCopy } from '../../../src/browser/list-copy.ts';
import { keepScreenCopy } from '../../../src/browser/screen-copy.ts';
import { keepTicketCopy } from '../../../src/browser/ticket-copy.ts';
import type { CopiedNode } from '../../../src/domain/screen-copy.ts';
import { CompanionDatabase } from '../../../src/store/database.ts';
import { startPanel } from '../../../src/ui/panel/start-panel.ts';
import { installExtensionApi } from '../../fixtures/extension-api.ts';
import { copiedLine, listCopy } from '../../fixtures/list-copies.ts';
import { speak } from '../../fixtures/locale-messages.ts';
import { endPages } from '../../fixtures/page-roots.ts';
import { certification } from '../../fixtures/rows.ts';
import { seenTicket, ticketCopy } from '../../fixtures/ticket-copies.ts';

vi.mock('react-dom/client', async (load) => {
  const { remembering } = await import('../../fixtures/page-roots.ts');
  return remembering(await load());
});
// The page is started as a browser starts it, so nothing waits for React here.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

beforeEach(() => {
  installExtensionApi();
  localStorage.clear();
  location.hash = '';
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  endPages();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('opens at the certifications', async () => {
  await startPanel();
  await screen.findByRole('heading', { level: 1, name: 'Certifications' });
});

it('opens at the route that another page wished for, and takes the wish away', async () => {
  localStorage.setItem('panel-route', '/settings');
  await startPanel();
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  expect(location.hash).toBe('#/settings');
  expect(localStorage.getItem('panel-route')).toBeNull();
});

it('says which language its words are in', async () => {
  speak('fr');
  await startPanel();
  expect(document.documentElement.lang).toBe('fr');
  await screen.findByRole('link', { name: 'Réglages' });
});

describe('what is painted first', () => {
  const KEPT = listCopy({ lines: [copiedLine({ name: 'Painted before' })] });

  it('is the list as it was shown last, before anything has answered', async () => {
    keepListCopy(KEPT);
    const started = startPanel();
    screen.getByRole('heading', { level: 1, name: 'Certifications' });
    screen.getByText('Painted before');
    await started;
    // The database is empty, so the panel ends by saying so; and it stands there once.
    await screen.findByRole('heading', { name: 'Start with what you have' });
    expect(screen.queryByText('Painted before')).toBeNull();
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  describe('of a screen of which a copy is kept', () => {
    const today = () => Temporal.Now.plainDateISO('Europe/Paris').toString();
    const heading = { tag: 'h1', attributes: {}, sizes: {}, children: ['Clients as they were'] };
    const search = { tag: 'input', attributes: { type: 'search' }, sizes: {}, children: [] };
    const keep = (nodes: readonly CopiedNode[], day = today()) =>
      keepScreenCopy({
        path: '/partner/clients',
        query: '',
        language: 'en',
        release: '1.2.3',
        day,
        styles: '.soft {}',
        height: 1_234,
        nodes,
      });

    it('is that copy, until the living one has read what it shows', async () => {
      keep([heading]);
      location.hash = '#/partner/clients';
      const started = startPanel();
      screen.getByRole('heading', { level: 1, name: 'Clients as they were' });
      screen.getByRole('link', { name: 'Partner', current: 'page' });
      expect(screen.queryByRole('status')).toBeNull();
      expect(document.adoptedStyleSheets).toHaveLength(1);
      await started;
      screen.getByRole('heading', { level: 1, name: 'Clients' });
      expect(screen.queryByText('Clients as they were')).toBeNull();
      expect(screen.getAllByRole('main')).toHaveLength(1);
      expect(document.adoptedStyleSheets).toHaveLength(0);
    });

    it('is that copy also on another day, and says of which it is', async () => {
      keep([heading], '2020-01-31');
      location.hash = '#/partner/clients';
      const started = startPanel();
      screen.getByRole('heading', { level: 1, name: 'Clients as they were' });
      expect(screen.getByRole('status').textContent).toContain('Jan 31, 2020');
      await started;
      expect(screen.queryByText(/Jan 31, 2020/)).toBeNull();
    });

    it('gives way at once to another screen that is asked for', async () => {
      keep([heading]);
      location.hash = '#/partner/clients';
      const started = startPanel();
      location.hash = '#/settings';
      window.dispatchEvent(new Event('hashchange'));
      expect(screen.queryByText('Clients as they were')).toBeNull();
      await started;
      await screen.findByRole('heading', { level: 1, name: 'Settings' });
      expect(document.getElementById('root')?.style.visibility).toBe('');
    });

    it('hides no trouble with the database', async () => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      vi.spyOn(CompanionDatabase.prototype, 'open').mockRejectedValue(new Error('broken'));
      keep([heading, search]);
      location.hash = '#/partner/clients';
      await startPanel();
      expect(screen.queryByText('Clients as they were')).toBeNull();
    });
  });

  it('are the tickets as they were shown last, and a click on them is not lost', async () => {
    keepTicketCopy(ticketCopy({ tickets: [seenTicket({ name: 'Painted before' })] }));
    location.hash = '#/tickets';
    const started = startPanel();
    screen.getByText('Painted before');
    // At once: the living panel is soon there.
    screen.getByRole('button', { name: 'New ticket' }).click();
    expect(location.hash).toBe('#/tickets');
    await started;
    expect(location.hash).toBe('#/tickets/new');
    // It goes on to the ticket that it has made.
    await screen.findByRole('textbox', { name: 'Summary' });
  });

  it('are the sections alone where another screen is asked for', async () => {
    keepListCopy(KEPT);
    location.hash = '#/settings';
    const started = startPanel();
    screen.getByRole('link', { name: 'Settings' });
    expect(screen.queryByText('Painted before')).toBeNull();
    await started;
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
  });

  it('goes away at once for who goes elsewhere', async () => {
    keepListCopy(KEPT);
    const started = startPanel();
    location.hash = '#/settings';
    window.dispatchEvent(new Event('hashchange'));
    expect(screen.queryByText('Painted before')).toBeNull();
    await started;
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
  });

  it('keeps what was typed into it', async () => {
    const database = new CompanionDatabase();
    await database.certifications.put(certification());
    keepListCopy(KEPT);
    const started = startPanel();
    const painted = screen.getByRole('searchbox');
    painted.focus();
    await userEvent.setup().type(painted, 'seo');
    await started;
    const living = screen.getByRole('searchbox');
    expect(living).not.toBe(painted);
    expect(living).toHaveProperty('value', 'seo');
    expect(document.activeElement).toBe(living);
    await database.certifications.clear();
    database.close();
  });

  it('is nothing when it cannot be drawn, and the panel comes all the same', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const getItem = (key: string) => {
      if (key === 'list') throw new Error('storage');
      return null;
    };
    vi.stubGlobal('localStorage', { getItem, setItem: () => {}, removeItem: () => {} });
    await startPanel();
    await screen.findByRole('heading', { name: 'Start with what you have' });
    expect(logged).toHaveBeenCalledOnce();
  });
});

it('refuses a page that has no place for it', async () => {
  document.body.innerHTML = '';
  await expect(startPanel()).rejects.toThrow('no root element');
});

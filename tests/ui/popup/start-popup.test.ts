// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPopup } from '../../../src/ui/popup/start-popup.ts';
import { speak } from '../../fixtures/locale-messages.ts';
import { endPages } from '../../fixtures/page-roots.ts';
import { popupItem, reminders, snapshot } from '../../fixtures/popup-snapshots.ts';

const get = vi.fn<(key: string) => Promise<object>>();
const KEPT = snapshot({ items: [popupItem({ name: 'Painted before', at: Date.now() + 5e9, on: null })] });
let root: HTMLElement;

vi.mock('react-dom/client', async (load) => {
  const { remembering } = await import('../../fixtures/page-roots.ts');
  return remembering(await load());
});
// The page is started as a browser starts it, so nothing waits for React here.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

beforeEach(() => {
  localStorage.clear();
  Object.assign(chrome, { storage: { local: { get } } });
  root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
});
afterEach(() => {
  endPages();
  vi.restoreAllMocks();
});

describe('startPopup', () => {
  it('paints the kept snapshot before React is there, then lets the living popup take its place', async () => {
    get.mockResolvedValue({ popup: KEPT });
    const started = startPopup();
    await waitFor(() => expect(root.textContent).toContain('Painted before'));
    const painted = root.firstElementChild;
    await started;
    await waitFor(() => expect(root.firstElementChild).not.toBe(painted));
    // The database is empty, so the popup ends by saying so; and it stands there once.
    await screen.findByRole('heading', { name: 'Nothing to watch yet' });
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  it('paints a copy of its own before anything has answered', async () => {
    localStorage.setItem('popup', JSON.stringify(KEPT));
    get.mockReturnValue(new Promise(() => {}));
    void startPopup();
    expect(root.textContent).toContain('Painted before');
  });

  it.each([
    ['told of since', 1, 'Told since'],
    ['kept before the copy', -1, 'Painted before'],
  ])('paints of the two the later one: what the worker %s', async (_, later, text) => {
    localStorage.setItem('popup', JSON.stringify(KEPT));
    const items = [popupItem({ name: 'Told since', at: Date.now() + 5e9, on: null })];
    get.mockResolvedValue({ popup: { ...KEPT, items, madeAt: KEPT.madeAt + later } });
    const started = startPopup();
    // A click on what is replaced does not fall on what comes into its place.
    if (later > 0) screen.getByRole('button', { name: 'Log exam attempt' }).click();
    await Promise.resolve();
    await waitFor(() => expect(root.textContent).toContain(text));
    expect(screen.getAllByRole('main')).toHaveLength(1);
    await started;
    expect(screen.queryByRole('heading', { name: 'Log exam attempt' })).toBeNull();
  });

  it('gives a click that came before React to the living popup', async () => {
    get.mockResolvedValue({ popup: KEPT });
    const started = startPopup();
    await waitFor(() => expect(root.textContent).toContain('Painted before'));
    screen.getByRole('button', { name: 'Log exam attempt' }).click();
    await started;
    await screen.findByRole('heading', { name: 'Log exam attempt' });
  });

  it('gives an answer to a reminder that came before React to the living popup', async () => {
    // The look that follows finds no browser here, and says so.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const locks = { request: (_name: string, run: () => unknown) => run() };
    vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as never);
    get.mockResolvedValue({ popup: { ...KEPT, reminders: reminders(1), remindersOpen: 1 } });
    const started = startPopup();
    await waitFor(() => expect(root.textContent).toContain('Reminded 1'));
    screen.getByRole('button', { name: 'Tomorrow' }).click();
    await started;
    // The database is empty, so there is nothing to put off any more.
    await screen.findByText('It was answered elsewhere in the meantime.');
  });

  it('says which language its words are in', async () => {
    speak('fr');
    get.mockResolvedValue({});
    await startPopup();
    expect(document.documentElement.lang).toBe('fr');
    await screen.findByRole('heading', { name: 'Rien à surveiller pour l’instant' });
  });

  it.each([
    ['cannot be read', () => get.mockRejectedValue(new Error('storage'))],
    ['cannot be drawn', () => get.mockResolvedValue({ popup: { ...KEPT, zone: 'Mars/Olympus' } })],
  ])('goes on when the snapshot %s', async (_what, arrange) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    arrange();
    await startPopup();
    await screen.findByRole('heading', { name: 'Nothing to watch yet' });
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(logged).toHaveBeenCalledOnce();
  });

  it('paints nothing from a snapshot of another shape', async () => {
    get.mockResolvedValue({ popup: { ...KEPT, version: 1 } });
    await startPopup();
    await screen.findByRole('heading', { name: 'Nothing to watch yet' });
  });

  it('refuses a page that has no place for it', async () => {
    root.remove();
    await expect(startPopup()).rejects.toThrow('no root element');
  });
});

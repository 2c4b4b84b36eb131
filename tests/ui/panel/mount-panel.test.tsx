// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeCertifications } from '../../../src/jobs/change-certifications.ts';
import { changeTickets } from '../../../src/jobs/tickets/change-tickets.ts';
import { openingOf } from '../../../src/ui/components/database-opening.ts';
import { loadFirstScreen, mountPanel } from '../../../src/ui/panel/mount-panel.tsx';
import { paintPanel } from '../../../src/ui/panel/paint-panel.tsx';
import type { PanelCopies } from '../../../src/ui/panel/panel-copies.ts';
import { goTo, readRoute } from '../../../src/ui/panel/route.ts';
import { copiedLine, listCopy } from '../../fixtures/list-copies.ts';
import { endPages } from '../../fixtures/page-roots.ts';
import { plainMarkup } from '../../fixtures/plain-markup.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { seenTicket, ticketCopy } from '../../fixtures/ticket-copies.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

vi.mock('react-dom/client', async (load) => {
  const { remembering } = await import('../../fixtures/page-roots.ts');
  return remembering(await load());
});
// The page is started as a browser starts it, so nothing waits for React here.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

const COPIES: PanelCopies = {
  certifications: listCopy({ lines: [copiedLine({ name: 'As it was' })] }),
  tickets: ticketCopy({ tickets: [seenTicket({ name: 'As it was' })] }),
};
let root: HTMLElement;

beforeEach(() => {
  location.hash = '';
  Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 60 });
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(endPages);

/** A world with one certification and one ticket, and what was painted of a list before. */
async function painted(hash = '') {
  location.hash = hash;
  const world = testWorld();
  await changeCertifications(world, { holders: [holder()], certifications: [certification({ name: 'As it is' })] });
  await changeTickets(world, { tickets: [ticket({ summary: 'As it is' })] });
  paintPanel(root, readRoute(hash), COPIES, { now: world.now(), zone: world.zone() });
  return world;
}

it.each(['', '#/tickets'])(
  'puts at "%s" the same page in the place of the painted one, then what the database says',
  async (hash) => {
    const world = await painted(hash);
    await openingOf(world).settled;
    const before = root.textContent;
    mountPanel(root, world, COPIES);
    expect(root.textContent).toBe(before);
    await screen.findByText('As it is');
    expect(screen.queryByText('As it was')).toBeNull();
    expect(screen.getAllByRole('main')).toHaveLength(1);
  },
);

it.each(['', '#/tickets'])('leaves what was painted at "%s" in place while the database opens', async (hash) => {
  const world = await painted(hash);
  const markup = plainMarkup(root);
  mountPanel(root, world, COPIES);
  expect(plainMarkup(root)).toBe(markup);
  await screen.findByText('As it is');
});

it('leaves no list in the place of another screen while the database opens', async () => {
  const world = await painted('#/settings');
  mountPanel(root, world, COPIES);
  expect(root.textContent).not.toContain('As it was');
  await screen.findByRole('heading', { name: 'Settings' });
});

it('shows no old copy to who comes back to the list', async () => {
  const world = await painted();
  await openingOf(world).settled;
  mountPanel(root, world, COPIES);
  await screen.findByText('As it is');
  goTo('/settings');
  await screen.findByRole('heading', { name: 'Settings' });
  const seen: (string | null)[] = [];
  new MutationObserver(() => seen.push(root.textContent)).observe(root, { childList: true, subtree: true });
  goTo('/certifications');
  await screen.findByText('As it is');
  expect(seen.filter((text) => text?.includes('As it was'))).toEqual([]);
});

it('draws a screen at once whose file was loaded ahead', async () => {
  const world = await painted('#/partner/renewals');
  await openingOf(world).settled;
  await loadFirstScreen();
  mountPanel(root, world, null);
  expect(root.querySelector('h1')?.textContent).toBe('HubSpot renewals');
});

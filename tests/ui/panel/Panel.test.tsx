// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/Panel.tsx';
import { goTo } from '../../../src/ui/panel/route.ts';
import { nextRejection } from '../../fixtures/next-rejection.ts';
import { renderPage } from '../../fixtures/render-page.tsx';
import { certification, holder } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

beforeEach(() => {
  Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function panel(route = '') {
  const rows = { holders: [holder()], certifications: [certification()] };
  const page = await renderPage(<Panel />, { rows, route, bare: true });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const current = () =>
  within(screen.getByRole('navigation', { name: 'Sections' }))
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page')
    .map((link) => link.textContent);

describe('the panel', () => {
  it.each([
    ['', ['Certifications']],
    ['/certifications/c-1', ['Certifications']],
    ['/reminders', ['Reminders']],
    ['/reminders/settings', ['Reminders']],
    ['/settings', ['Settings']],
    ['/nowhere', []],
  ])('marks the section of "%s"', async (route, sections) => {
    await panel(route);
    expect(current()).toEqual(sections);
  });

  it('goes where its links lead, and takes the focus along', async () => {
    const { user } = await panel();
    expect(document.activeElement).toBe(document.body);
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await heading('Settings');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    await user.tab();
    expect(screen.getByRole('main').contains(document.activeElement)).toBe(true);
  });

  it('leaves the focus alone when only what follows the question mark changes', async () => {
    await panel('/certifications/c-1');
    const field = await screen.findByLabelText('Notes');
    field.focus();
    act(() => goTo('/certifications/c-1?renewed'));
    await screen.findByText(/^Well done/);
    expect(document.activeElement).not.toBe(screen.getByRole('main'));
  });

  it('says that there is no such page, with a way back', async () => {
    const { user } = await panel('/nowhere');
    await heading('There is no such page');
    await user.click(screen.getByRole('link', { name: 'Go to Certifications' }));
    await heading('Certifications');
  });

  it('takes the last change back at Ctrl+Z on any screen', async () => {
    const { user, world } = await panel('/certifications/c-1');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await heading('Certifications');
    await screen.findByRole('heading', { name: 'Start with what you have' });
    await user.keyboard('{Control>}z');
    await screen.findByRole('list', { name: 'Certifications' });
    expect((await world.database.certifications.get('c-1'))?.deletedAt).toBeNull();
  });
});

describe('when something goes wrong', () => {
  it('says so in the place of the screen, and the other screens go on', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const world = testWorld();
    const broken = vi.spyOn(world.database.certifications, 'orderBy').mockImplementation(() => {
      throw new Error('corrupt');
    });
    const { user } = await renderPage(<Panel />, { world, bare: true });
    expect((await screen.findByRole('alert')).textContent).toContain('What you saved is safe.');
    expect(logged).toHaveBeenCalled();
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await heading('Settings');
    broken.mockRestore();
    await user.click(screen.getByRole('link', { name: 'Certifications' }));
    await heading('Certifications');
  });

  it('says that a change failed', async () => {
    const { user, world } = await panel('/certifications/c-1');
    vi.spyOn(world.database.certifications, 'bulkPut').mockRejectedValueOnce(new Error('disk full'));
    const rejection = nextRejection();
    await user.click(screen.getByRole('button', { name: 'Make a favourite' }));
    await screen.findByText(/^Something went wrong\. What was saved before is safe/);
    await rejection;
    expect((await world.database.certifications.get('c-1'))?.favourite).toBe(false);
  });

  it('shows no screen while the database is closed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const world = testWorld();
    vi.spyOn(world.database, 'open').mockReturnValue(Promise.reject(new Error('disk')) as never);
    await renderPage(<Panel />, { world, bare: true });
    await screen.findByRole('heading', { name: 'The data could not be opened' });
    expect(screen.queryByRole('heading', { name: 'Certifications' })).toBeNull();
  });
});

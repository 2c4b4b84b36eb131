// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { keepListCopy, readListCopy } from '../../../../src/browser/list-copy.ts';
import { readPreferences } from '../../../../src/store/queries/settings.ts';
import { CertificationList } from '../../../../src/ui/panel/certifications/CertificationList.tsx';
import { copiedLine, listCopy } from '../../../fixtures/list-copies.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

const LOCK = { startedAt: 0, reason: 'last-attempt', until: Date.parse('2026-11-22T19:00Z') } as const;
const ROWS = {
  holders: [holder(), holder({ id: 'h-2', name: 'Zoé Example', isMe: false })],
  certifications: [
    certification({ id: 'c-1', name: 'SEO', expires: on('2028-05-01') }),
    certification({ id: 'c-2', name: 'Développement', expires: on('2026-12-01'), holderId: 'h-2' }),
    certification({ id: 'c-3', name: 'Email Marketing', expires: on('2026-01-01'), favourite: true }),
    certification({ id: 'c-4', name: 'Inbound', stage: 'in-progress', lock: LOCK }),
  ],
};

async function list(world?: TestWorld) {
  const page = await renderPage(<CertificationList />, world === undefined ? { rows: ROWS } : { world });
  await screen.findByText('4 certifications');
  const choose = (name: string, option: string) => page.user.selectOptions(screen.getByLabelText(name), option);
  return { ...page, choose };
}

/** A world whose database takes for ever over the list. */
function slowWorld(): TestWorld {
  const world = testWorld();
  const never = { toArray: () => new Promise(() => {}) };
  const slow = { filter: () => ({ limit: () => never }) };
  vi.spyOn(world.database.certifications, 'orderBy').mockReturnValue(slow as never);
  return world;
}

const names = () =>
  within(screen.getByRole('list', { name: 'Certifications' }))
    .getAllByRole('link')
    .map((link) => link.querySelector('.name')?.textContent);

describe('the list', () => {
  it('shows all by expiry, with the ways to more', async () => {
    await list();
    expect(names()).toEqual(['Email Marketing', 'Développement', 'SEO', 'Inbound']);
    expect(screen.getByRole('link', { name: 'New certification' }).getAttribute('href')).toBe('#/certifications/new');
    expect(screen.getByRole('link', { name: 'Import' }).getAttribute('href')).toBe('#/certifications/import');
    screen.getByRole('heading', { level: 1, name: 'Certifications' });
  });

  it.each([
    ['All', ['Email Marketing', 'Développement', 'SEO', 'Inbound']],
    ['Active', ['Développement', 'SEO']],
    ['Expiring', ['Développement']],
    ['Expired', ['Email Marketing']],
    ['In progress', ['Inbound']],
    ['Locked', ['Inbound']],
    ['Favourites', ['Email Marketing']],
  ])('shows %s', async (option, shown) => {
    const { choose } = await list();
    await choose('Show', option);
    expect(names()).toEqual(shown);
    screen.getByText(shown.length === 1 ? '1 certification' : `${shown.length} certifications`);
  });

  it.each([
    ['developpement', ['Développement']],
    ['zoe', ['Développement']],
    ['seo me', ['SEO']],
  ])('finds "%s"', async (search, shown) => {
    const { user } = await list();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), search);
    await waitFor(() => expect(names()).toEqual(shown));
  });

  it.each([
    ['Name', ['Développement', 'Email Marketing', 'Inbound', 'SEO']],
    ['Holder', ['Email Marketing', 'SEO', 'Inbound', 'Développement']],
  ])('sorts by %s', async (option, order) => {
    const { choose } = await list();
    await choose('Sort by', option);
    expect(names()).toEqual(order);
  });

  it('is found again as it was left', async () => {
    const { choose, unmount, world } = await list();
    await choose('Sort by', 'Name');
    await choose('Show', 'Active');
    await waitFor(async () =>
      expect((await readPreferences(world.database)).list).toEqual({ show: 'active', sort: 'name' }),
    );
    unmount();
    await renderPage(<CertificationList />, { world });
    await screen.findByText('2 certifications');
    expect(screen.getByLabelText('Show')).toHaveProperty('value', 'active');
    expect(names()).toEqual(['Développement', 'SEO']);
  });

  it('keeps the line in place when a favourite is made', async () => {
    const { user } = await list();
    await user.click(screen.getByRole('button', { name: 'Favourite: SEO', pressed: false }));
    await screen.findByRole('button', { name: 'Favourite: SEO', pressed: true });
    expect(names()).toEqual(['Email Marketing', 'Développement', 'SEO', 'Inbound']);
  });
});

describe('what was painted first', () => {
  const COPY = listCopy({
    total: 2,
    lines: [copiedLine({ name: 'As it was' }), copiedLine({ id: 'c-9', name: 'Gone' })],
  });

  it('stands there until the database has answered, and not longer', async () => {
    await renderPage(<CertificationList painted={COPY} />, { rows: ROWS });
    expect(names()).toEqual(['As it was', 'Gone']);
    screen.getByText('Reading…');
    await screen.findByText('4 certifications');
    expect(names()).toEqual(['Email Marketing', 'Développement', 'SEO', 'Inbound']);
  });

  it('gives way when nothing is kept any more, and is not kept either', async () => {
    keepListCopy(COPY);
    await renderPage(<CertificationList painted={COPY} />);
    expect(names()).toEqual(['As it was', 'Gone']);
    await screen.findByRole('heading', { name: 'Start with what you have' });
    expect(readListCopy()).toBeNull();
  });

  it('is not shown under another filter or a search', async () => {
    const { user } = await renderPage(<CertificationList painted={COPY} />, { world: slowWorld() });
    await user.selectOptions(screen.getByLabelText('Show'), 'Active');
    expect(screen.queryByText('Gone')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Show'), 'All');
    screen.getByText('Gone');
    await user.type(screen.getByRole('searchbox'), 'x');
    await waitFor(() => expect(screen.queryByText('Gone')).toBeNull());
  });

  it('is kept as the list is left, without what a search left', async () => {
    const { user, choose } = await list();
    await waitFor(() => expect(readListCopy()?.lines.map(({ name }) => name)).toEqual(names()));
    await choose('Show', 'Favourites');
    await waitFor(() => expect(readListCopy()?.list).toEqual({ show: 'favourites', sort: 'expiry' }));
    await user.type(screen.getByRole('searchbox'), 'nothing');
    await screen.findByRole('button', { name: 'Show all' });
    expect(readListCopy()).toMatchObject({ total: 1, lines: [{ name: 'Email Marketing', holder: 'Me' }] });
  });
});

describe('when there is nothing to show', () => {
  it('says what to do first', async () => {
    await renderPage(<CertificationList />);
    await screen.findByRole('heading', { name: 'Start with what you have' });
    expect(screen.queryByLabelText('Search')).toBeNull();
    expect(screen.queryByRole('list', { name: 'Certifications' })).toBeNull();
  });

  it('offers all again when a search and a filter leave nothing', async () => {
    const { user, choose } = await list();
    await choose('Show', 'Expired');
    await user.type(screen.getByRole('searchbox'), 'seo');
    await user.click(await screen.findByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(names()).toHaveLength(4));
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
    expect(screen.getByLabelText('Show')).toHaveProperty('value', 'all');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

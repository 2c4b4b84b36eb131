// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupSnapshot } from '../../../src/domain/reminders/popup-snapshot.ts';
import { DAY_MS, HOUR_MS } from '../../../src/domain/time.ts';
import { actOnAllReminders, actOnReminders } from '../../../src/jobs/act-on-reminders.ts';
import { changeCertifications } from '../../../src/jobs/change-certifications.ts';
import { keepWatch } from '../../../src/jobs/keep-watch.ts';
import { momentOf } from '../../../src/jobs/world.ts';
import { readOpenKeys, readSnoozed } from '../../../src/store/queries/reminders.ts';
import { readPopupSnapshot } from '../../../src/store/queries/watch.ts';
import { PopupApp } from '../../../src/ui/popup/PopupApp.tsx';
import { nextRejection } from '../../fixtures/next-rejection.ts';
import { renderPage } from '../../fixtures/render-page.tsx';
import { certification, on } from '../../fixtures/rows.ts';
import { TOLD_AT, toldWorld } from '../../fixtures/told-world.ts';
import type { TestWorld } from '../../fixtures/world.ts';

const NAMES = ['Inbound Marketing', 'SEO', 'Email Marketing', 'Content Hub'];
const HOUR_LATER = TOLD_AT + HOUR_MS;
/** Nine in the morning in Paris. */
const TOMORROW = Date.parse('2026-11-23T08:00Z');

async function told(count: number, options: Parameters<typeof toldWorld>[0] = {}): Promise<TestWorld> {
  return toldWorld({ certifications: NAMES.slice(0, count).map((name) => ({ name })), ...options });
}

function open(world: TestWorld, painted: PopupSnapshot | null = null) {
  return renderPage(<PopupApp painted={painted} />, { world, bare: true });
}

async function opened(count: number, options: Parameters<typeof toldWorld>[0] = {}) {
  const world = await told(count, options);
  const page = await open(world);
  const card = await screen.findByRole('region', { name: /reminder/ });
  const press = (name: string) => page.user.click(screen.getByRole('button', { name }));
  return { ...page, world, card, press };
}

const paintedOf = (world: TestWorld) => readPopupSnapshot(world.database, momentOf(world));
const region = () => screen.queryByRole('region', { name: /reminder/ });
const said = () => screen.getAllByRole('status')[0]?.textContent?.replaceAll('\u202f', ' ');
const openKeys = ({ database }: TestWorld) => readOpenKeys(database);
const snoozedUntil = async ({ database }: TestWorld) => (await readSnoozed(database, 99)).map(({ due }) => due);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an answer', () => {
  it.each([
    [1, 'Done', '1 reminder is done.', []],
    [1, '1 hour', 'Snoozed until 11:00 AM.', [HOUR_LATER]],
    [1, 'Tomorrow', 'Snoozed until tomorrow 09:00 AM.', [TOMORROW]],
    [4, 'Done with all', '4 reminders are done.', []],
    [4, 'Snooze all 1 hour', 'Snoozed until 11:00 AM.', Array(4).fill(HOUR_LATER)],
    [4, 'Snooze all until tomorrow', 'Snoozed until tomorrow 09:00 AM.', Array(4).fill(TOMORROW)],
  ])('to %i, %s, is kept, said and can be taken back', async (count, name, words, snoozed) => {
    const { world, press } = await opened(count);
    const before = await openKeys(world);
    expect(before).toHaveLength(count);
    await press(name);
    await waitFor(() => expect(said()).toBe(`${words}Undo`));
    expect(region()).toBeNull();
    expect(await openKeys(world)).toEqual([]);
    expect(await snoozedUntil(world)).toEqual(snoozed);
    expect(world.browser.firstPaint).toMatchObject({ remindersOpen: 0, reminders: [] });
    await press('Undo');
    await waitFor(() => expect(said()).toBe('Taken back.'));
    expect(await openKeys(world)).toEqual(before);
    expect(await snoozedUntil(world)).toEqual([]);
    expect(region()).toBeTruthy();
  });

  it('is taken back with Ctrl+Z too, once', async () => {
    const { world, press, user } = await opened(1);
    const before = await openKeys(world);
    await press('Done');
    await waitFor(() => expect(said()).toContain('Undo'));
    await user.keyboard('{Control>}z');
    await waitFor(() => expect(said()).toBe('Taken back.'));
    expect(await openKeys(world)).toEqual(before);
    await user.keyboard('{Control>}z');
    expect(await openKeys(world)).toEqual(before);
  });

  it('goes by the time of day at which the user wants reminders', async () => {
    const { world, press } = await opened(1, { reminders: { minuteOfDay: 450 } });
    await press('Tomorrow');
    await waitFor(() => expect(said()).toContain('tomorrow 07:30 AM.'));
    expect(await snoozedUntil(world)).toEqual([Date.parse('2026-11-23T06:30Z')]);
  });

  it('closes the only one that is shown, not another that came meanwhile', async () => {
    const world = await told(2);
    const [first, second] = await openKeys(world);
    if (first === undefined || second === undefined) throw new Error('Two reminders were wanted.');
    await actOnReminders(world, [second], { kind: 'snooze', until: HOUR_LATER });
    const { user } = await open(world);
    await screen.findByRole('region', { name: '1 reminder' });
    vi.spyOn(world, 'now').mockReturnValue(HOUR_LATER + 1);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    // The one that was put off comes again by the look that follows.
    await waitFor(() => expect(said()).toBe('1 reminder is done.Undo'));
    expect(await openKeys(world)).toEqual([`${second}+1`]);
    await screen.findByRole('region', { name: '1 reminder' });
  });

  it('says so when something else was quicker', async () => {
    const world = await told(1);
    const painted = await paintedOf(world);
    await actOnAllReminders(world, { kind: 'acknowledge' });
    const { user } = await open(world, painted);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(said()).toBe('It was answered elsewhere in the meantime.'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(region()).toBeNull();
  });

  it('is not taken back when the reminder has come again since', async () => {
    const { world, press } = await opened(1);
    await press('1 hour');
    await waitFor(() => expect(said()).toContain('Snoozed until'));
    const [snoozed] = await readSnoozed(world.database, 1);
    await act(() => actOnReminders(world, [snoozed?.key ?? ''], { kind: 'acknowledge' }).then(() => {}));
    await press('Undo');
    await waitFor(() => expect(said()).toBe('It was changed again in the meantime, so it was left as it is.'));
    expect(await openKeys(world)).toEqual([]);
  });
});

describe('while an answer is kept', () => {
  it('the reminders stay, and a second click does nothing', async () => {
    const { world, press, card } = await opened(1);
    const { promise, resolve } = Promise.withResolvers<void>();
    const { exclusively } = world;
    const held = vi.spyOn(world, 'exclusively').mockImplementation(async (run) => {
      await promise;
      return exclusively(run);
    });
    await press('Done');
    await waitFor(async () => expect(await openKeys(world)).toEqual([]));
    // Kept already, but the look that follows is not over: card and words change places in one moment.
    await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true'));
    expect(region()).toBe(card);
    expect(said()).toBe('');
    await press('Tomorrow');
    resolve();
    await waitFor(() => expect(said()).toBe('1 reminder is done.Undo'));
    expect(region()).toBeNull();
    expect(await snoozedUntil(world)).toEqual([]);
    expect(held).toHaveBeenCalledOnce();
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
  });

  it('that fails, it says so and lets the user try again', async () => {
    const { world, press } = await opened(1);
    vi.spyOn(world.database.deliveries, 'bulkPut').mockRejectedValueOnce(new Error('disk full'));
    const rejected = nextRejection();
    await press('Done');
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong.');
    await rejected;
    expect(said()).toBe('');
    expect(await openKeys(world)).toHaveLength(1);
    await press('Done');
    await waitFor(() => expect(said()).toBe('1 reminder is done.Undo'));
  });
});

describe('a click before the database is open', () => {
  it('waits for it, and answers what was painted', async () => {
    const world = await told(1);
    const painted = await paintedOf(world);
    const later = certification({ id: 'c-9', name: 'SEO', expires: on('2026-12-23') });
    await changeCertifications(world, { certifications: [later] });
    world.setNow(TOLD_AT + DAY_MS);
    await keepWatch(world);
    expect(await openKeys(world)).toHaveLength(2);
    const { user } = await open(world, painted);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(said()).toBe('1 reminder is done.Undo'));
    expect(await openKeys(world)).toEqual([expect.stringContaining('|c-9|')]);
    expect(region()?.textContent).toContain('SEO');
  });

  it('reaches nothing when it does not open', async () => {
    const world = await told(1);
    const painted = await paintedOf(world);
    vi.spyOn(world.database, 'open').mockReturnValue(Promise.reject(new Error('disk')) as never);
    const write = vi.spyOn(world.database, 'transaction');
    const { user } = await open(world, painted);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('alert');
    await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false'));
    expect(write).not.toHaveBeenCalled();
    expect(region()).toBeTruthy();
  });
});

describe('the focus', () => {
  it('goes to the way back, and from there to the reminders that have come back', async () => {
    const { user, card } = await opened(2);
    screen.getByRole('button', { name: 'Done with all' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.queryByRole('button', { name: 'Undo' })));
    expect(card.isConnected).toBe(false);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.queryByRole('heading', { name: '2 reminders' })));
    await user.keyboard('{Tab}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'All reminders' }));
  });

  it('stays where the user went meanwhile', async () => {
    const { world, press } = await opened(1);
    const { promise, resolve } = Promise.withResolvers<void>();
    const { exclusively } = world;
    vi.spyOn(world, 'exclusively').mockImplementation((run) => promise.then(() => exclusively(run)));
    await press('Done');
    const elsewhere = screen.getByRole('button', { name: 'Open side panel' });
    elsewhere.focus();
    resolve();
    await waitFor(() => expect(said()).toContain('done'));
    expect(document.activeElement).toBe(elsewhere);
  });
});

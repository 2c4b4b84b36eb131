// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { actOnAllReminders } from '../../../../src/jobs/act-on-reminders.ts';
import { SnoozedReminders } from '../../../../src/ui/panel/reminders/SnoozedReminders.tsx';
import { dated, delivery } from '../../../fixtures/reminders.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { TOLD_AT, toldWorld } from '../../../fixtures/told-world.ts';

const HOUR = 3_600_000;

async function snoozed(names: readonly string[]) {
  const world = await toldWorld({ certifications: names.map((name) => ({ name })) });
  await actOnAllReminders(world, { kind: 'snooze', until: TOLD_AT + 24 * HOUR });
  const page = await renderPage(<SnoozedReminders reminders={DEFAULT_REMINDER_PREFERENCES} />, { world });
  const region = screen.getByRole('region', { name: 'Snoozed' });
  // More than its heading.
  await waitFor(() => expect(region.textContent).not.toBe('Snoozed'));
  const links = () =>
    within(region)
      .queryAllByRole('link')
      .map((link) => link.textContent);
  const press = (name: string | RegExp) => page.user.click(within(region).getByRole('button', { name }));
  const row = (id: string) => world.database.deliveries.get(`expiry|${id}|2026-12-22|30d+1`);
  return { ...page, region, links, press, row };
}

it('says quietly that nothing is snoozed', async () => {
  const { region } = await snoozed([]);
  within(region).getByText('Nothing is snoozed.');
});

it('changes until when, and keeps the keyboard in its place', async () => {
  const { press, row, region } = await snoozed(['A', 'B']);
  await press(/^Change: A/);
  await press(/^1 hour/);
  await waitFor(async () => expect((await row('c-1'))?.due).toBe(TOLD_AT + HOUR));
  await within(region).findByText('Comes Sun, Nov 22, 11:00 AM');
  await screen.findByText('“A” comes again Sun, Nov 22, 11:00 AM.');
  expect(document.activeElement).toBe(within(region).getByRole('button', { name: /^Change: A/ }));
});

it('takes a change back', async () => {
  const { press, row, user } = await snoozed(['A']);
  await press(/^Change: A/);
  await press(/^1 hour/);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await row('c-1'))?.due).toBe(TOLD_AT + 24 * HOUR));
});

it('brings one at once', async () => {
  const { press, links, row, world } = await snoozed(['A', 'B']);
  await press(/^Remind now: A/);
  await waitFor(() => expect(links()).toEqual(['B']));
  expect(document.activeElement?.textContent).toBe('B');
  await waitFor(async () => expect((await row('c-1'))?.state).toBe('shown'));
  expect([...world.browser.notifications.keys()]).toContain('expiry|c-1|2026-12-22|30d+1');
});

it('closes one', async () => {
  const { press, links, row, region } = await snoozed(['A']);
  await press(/^Done: A/);
  await waitFor(() => expect(links()).toEqual([]));
  expect((await row('c-1'))?.action).toBe('acknowledged');
  expect(document.activeElement).toBe(within(region).getByRole('heading', { name: 'Snoozed' }));
});

it('shows more when asked', async () => {
  const { world, links, press } = await snoozed(['A']);
  const many = Array.from({ length: 50 }, (_, index) => {
    const subjectId = `d-${String(index).padStart(2, '0')}`;
    const due = TOLD_AT + 48 * HOUR + index;
    const of = dated('2026-12-22', { subjectId, key: `expiry|${subjectId}` });
    return delivery(of, 30, { state: 'planned', name: subjectId, due });
  });
  await act(() => world.database.deliveries.bulkPut(many));
  await waitFor(() => expect(links()).toHaveLength(50));
  await press('Show more: Snoozed');
  await waitFor(() => expect(links()).toHaveLength(51));
  expect(document.activeElement?.textContent).toBe('d-49');
});

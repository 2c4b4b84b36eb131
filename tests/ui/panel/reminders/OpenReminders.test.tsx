// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { keepWatch } from '../../../../src/jobs/keep-watch.ts';
import { OpenReminders } from '../../../../src/ui/panel/reminders/OpenReminders.tsx';
import { dated, delivery } from '../../../fixtures/reminders.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { toldWorld } from '../../../fixtures/told-world.ts';

async function open(names: readonly string[]) {
  const world = await toldWorld({ certifications: names.map((name) => ({ name })) });
  const page = await renderPage(<OpenReminders reminders={DEFAULT_REMINDER_PREFERENCES} allowed />, { world });
  const region = screen.getByRole('region', { name: 'Now' });
  await within(region).findByText(names.length === 0 ? /^No reminder/ : /await/);
  const links = () =>
    within(region)
      .queryAllByRole('link')
      .map((link) => link.textContent);
  const press = (name: string | RegExp) => page.user.click(within(region).getByRole('button', { name }));
  return { ...page, region, links, press };
}

it('says quietly that nothing awaits an answer', async () => {
  const { region } = await open([]);
  expect(within(region).getByRole('status').textContent).toBe('No reminder awaits your answer.');
  expect(within(region).queryByRole('button')).toBeNull();
});

it('closes one, says so and goes on with the next', async () => {
  const { press, links, world } = await open(['A', 'B', 'C']);
  expect(links()).toEqual(['A', 'B', 'C']);
  await press(/^Done: B/);
  await waitFor(() => expect(links()).toEqual(['A', 'C']));
  expect(document.activeElement?.textContent).toBe('C');
  await screen.findByText('Done: “B”.');
  expect((await world.database.deliveries.get('expiry|c-2|2026-12-22|30d'))?.action).toBe('acknowledged');
});

it('opens it again at Ctrl+Z', async () => {
  const { press, links, user } = await open(['A', 'B']);
  await press(/^Done: A/);
  await waitFor(() => expect(links()).toEqual(['B']));
  await screen.findByText('Done: “A”.');
  await user.keyboard('{Control>}z');
  await waitFor(() => expect(links()).toEqual(['A', 'B']));
});

it('puts one off and goes on at the heading when it was the last', async () => {
  const { press, links, region, world } = await open(['A']);
  await press(/^Snooze: A/);
  await press(/^Tomorrow/);
  await waitFor(() => expect(links()).toEqual([]));
  expect(document.activeElement).toBe(within(region).getByRole('heading', { name: 'Now' }));
  const again = await world.database.deliveries.get('expiry|c-1|2026-12-22|30d+1');
  expect(again).toMatchObject({ state: 'planned', due: Date.parse('2026-11-23T08:00Z') });
});

it('closes all at once', async () => {
  const { press, links, region, world } = await open(['A', 'B', 'C']);
  await press('Done with all');
  await waitFor(() => expect(links()).toEqual([]));
  await screen.findByText('3 reminders done.');
  expect(document.activeElement).toBe(within(region).getByRole('heading', { name: 'Now' }));
  const states = (await world.database.deliveries.toArray()).map(({ action }) => action);
  expect(states).toEqual(['acknowledged', 'acknowledged', 'acknowledged']);
});

it('puts all off at once', async () => {
  const { press, links, world } = await open(['A', 'B']);
  await press('Snooze all');
  await press(/^1 hour/);
  await waitFor(() => expect(links()).toEqual([]));
  await screen.findByText('2 reminders come again Sun, Nov 22, 11:00 AM.');
  const planned = (await world.database.deliveries.toArray()).filter(({ state }) => state === 'planned');
  expect(planned.map(({ due }) => due - world.now())).toEqual([3_600_000, 3_600_000]);
});

it('offers nothing for all where there is one', async () => {
  const { region } = await open(['A']);
  expect(within(region).queryByRole('button', { name: 'Done with all' })).toBeNull();
});

it('shows what comes while it is looked at, and says how many there are', async () => {
  const { world, links, region } = await open(['A']);
  world.setNow(Date.parse('2026-12-08T08:00Z'));
  await act(() => keepWatch(world));
  await waitFor(() => expect(links()).toEqual(['A', 'A']));
  expect(within(region).getByRole('status').textContent).toBe('2 reminders await your answer.');
});

it('shows fifty at first, and more when asked', async () => {
  const { world, links, press, region } = await open(['A']);
  const many = Array.from({ length: 59 }, (_, index) => {
    const subjectId = `d-${index}`;
    return delivery(dated('2026-12-22', { subjectId, key: `expiry|${subjectId}` }), 30, { name: subjectId });
  });
  await act(() => world.database.deliveries.bulkPut(many));
  await within(region).findByText('60 reminders await your answer.');
  await waitFor(() => expect(links()).toHaveLength(50));
  await press('Show more: Now');
  await waitFor(() => expect(links()).toHaveLength(60));
  expect(document.activeElement?.textContent).toBe(links()[50]);
  expect(within(region).queryByRole('button', { name: 'Show more: Now' })).toBeNull();
});

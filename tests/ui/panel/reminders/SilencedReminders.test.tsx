// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DeadlineKind } from '../../../../src/domain/reminders/deadline.ts';
import { chooseReminder } from '../../../../src/jobs/choose-reminder.ts';
import { SilencedReminders } from '../../../../src/ui/panel/reminders/SilencedReminders.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { toldWorld } from '../../../fixtures/told-world.ts';

async function silenced(muted: readonly string[], kinds: readonly DeadlineKind[] = []) {
  const world = await toldWorld({ certifications: [{ name: 'A', holderId: 'h-2' }, { name: 'B' }, { name: 'C' }] });
  for (const key of muted) await chooseReminder(world, { key, muted: true, leads: [5] });
  await chooseReminder(world, { key: 'expiry|c-3', muted: false, leads: [3] });
  const page = await renderPage(<SilencedReminders mutedKinds={kinds} />, { world });
  const region = screen.getByRole('region', { name: 'Silenced' });
  // More than its heading.
  await waitFor(() => expect(region.textContent).not.toBe('Silenced'));
  const links = () =>
    within(region)
      .queryAllByRole('link')
      .map((link) => link.textContent);
  return { ...page, region, links };
}

it('says quietly that nothing is silenced', async () => {
  const { region, links } = await silenced([]);
  within(region).getByText('Nothing is silenced.');
  expect(links()).toEqual([]);
});

it('lists what is silenced, and not what only has leads of its own', async () => {
  const { region, links } = await silenced(['expiry|c-1', 'expiry|c-2']);
  expect(links()).toEqual(['A', 'B']);
  expect(within(region).getAllByRole('listitem')[0]?.textContent).toContain('A · Ana ExampleExpires in 30 days');
});

it('lets one remind again, with the leads it had, and takes that back', async () => {
  const { user, region, links, world } = await silenced(['expiry|c-1', 'expiry|c-2']);
  await user.click(within(region).getByRole('button', { name: /^Remind again: A/ }));
  await waitFor(() => expect(links()).toEqual(['B']));
  expect(document.activeElement?.textContent).toBe('B');
  expect(await world.database.reminderChoices.get('expiry|c-1')).toMatchObject({ muted: false, leads: [5] });
  expect((await world.database.deadlines.get('expiry|c-1'))?.next?.lead).toBe(5);
  await screen.findByText('“A” reminds again.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(links()).toEqual(['A', 'B']));
});

it('names the kinds that are off for all', async () => {
  const { region } = await silenced([], ['expiry', 'retake']);
  expect(within(region).getByText(/^Silenced for all, in the settings: /).textContent).toMatch(/ and /);
  expect(within(region).queryByText('Nothing is silenced.')).toBeNull();
});

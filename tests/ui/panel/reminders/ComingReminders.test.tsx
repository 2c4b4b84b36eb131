// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import type { QuietTimes } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { chooseReminder } from '../../../../src/jobs/choose-reminder.ts';
import { ComingReminders } from '../../../../src/ui/panel/reminders/ComingReminders.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { on } from '../../../fixtures/rows.ts';
import { toldWorld } from '../../../fixtures/told-world.ts';

const NEVER: QuietTimes = { hours: null, weekdays: [] };

async function coming(certifications: readonly Partial<Certification>[], quiet = NEVER, leads?: readonly number[]) {
  const world = await toldWorld({ certifications });
  if (leads !== undefined) await chooseReminder(world, { key: 'expiry|c-1', muted: false, leads });
  const page = await renderPage(<ComingReminders quiet={quiet} />, { world });
  const region = screen.getByRole('region', { name: 'Coming' });
  await within(region).findByText(/^(No reminder|For )/);
  const links = () =>
    within(region)
      .queryAllByRole('link')
      .map((link) => link.textContent);
  const days = () =>
    within(region)
      .queryAllByRole('heading', { level: 3 })
      .map((day) => day.textContent);
  const press = (name: string | RegExp) => page.user.click(within(region).getByRole('button', { name }));
  return { ...page, region, links, days, press };
}

// The leads are 90, 60, 30, 14, 7, 1 and 0 days.
const SEO = { name: 'SEO', expires: on('2026-11-30') };
const SALES = { name: 'Sales', expires: on('2026-12-06') };
const LATER = { name: 'Later', expires: on('2027-12-06') };

it('says quietly that nothing is planned', async () => {
  const { region } = await coming([]);
  within(region).getByText(/^No reminder is planned/);
});

it('says what comes, on which day, why, and how many dates have something to come', async () => {
  const { region, days, links } = await coming([LATER, SALES, SEO]);
  expect(days()).toEqual(['Tomorrow, Monday, November 23', 'Sunday, November 29', 'Tuesday, September 7, 2027']);
  expect(links()).toEqual(['SEO', 'Sales', 'Later']);
  within(region).getByText(/^For 3 dates there are reminders to come/);
  within(region).getByText('09:00 AM, 90 days before the expiry');
});

it('puts what quiet times move under the day it really comes', async () => {
  const { region, days } = await coming([SALES], { hours: null, weekdays: [7] });
  expect(days()).toEqual(['Monday, November 30']);
  within(region).getByText(/^12:00 AM, moved from Sun, Nov 29, 09:00 AM by quiet times/);
});

it('silences one date, goes on with the next, and takes it back', async () => {
  const { press, links, world, user } = await coming([SEO, SALES]);
  await press(/^Silence: SEO/);
  await waitFor(() => expect(links()).toEqual(['Sales']));
  expect(document.activeElement?.textContent).toBe('Sales');
  expect(await world.database.reminderChoices.get('expiry|c-1')).toEqual({
    key: 'expiry|c-1',
    muted: true,
    leads: null,
  });
  await screen.findByText('“SEO” no longer reminds of this date.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(links()).toEqual(['SEO', 'Sales']));
  expect(await world.database.reminderChoices.count()).toBe(0);
});

it('keeps the leads of its own that a silenced date has', async () => {
  const { press, links, world } = await coming([SEO], NEVER, [3]);
  await press(/^Silence: SEO, 3 days/);
  await waitFor(() => expect(links()).toEqual([]));
  const choice = await world.database.reminderChoices.get('expiry|c-1');
  expect(choice).toEqual({ key: 'expiry|c-1', muted: true, leads: [3] });
});

it('shows fifty at first, and more when asked', async () => {
  const many = Array.from({ length: 53 }, (_, index) => ({ ...LATER, name: `N${String(index).padStart(2, '0')}` }));
  const { links, press, region } = await coming(many);
  await waitFor(() => expect(links()).toHaveLength(50));
  within(region).getByText(/^For 53 dates/);
  await press('Show more: Coming');
  await waitFor(() => expect(links()).toHaveLength(53));
  expect(document.activeElement?.textContent).toBe(links()[50]);
  expect(within(region).queryByRole('button', { name: 'Show more: Coming' })).toBeNull();
});

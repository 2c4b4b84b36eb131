// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type ReminderPreferences,
} from '../../../../src/domain/reminders/reminder-preferences.ts';
import { readDeadlinesOf } from '../../../../src/store/queries/reminders.ts';
import { readPreferences } from '../../../../src/store/queries/settings.ts';
import { ReminderSettings } from '../../../../src/ui/panel/reminders/ReminderSettings.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder, on } from '../../../fixtures/rows.ts';

async function screenOf() {
  const page = await renderPage(<ReminderSettings />, {
    rows: { holders: [holder()], certifications: [certification({ expires: on('2027-06-01') })] },
  });
  await screen.findByRole('heading', { level: 1, name: 'Reminder settings' });
  await screen.findByRole('region', { name: 'Calendar' });
  const becomes = (change: Partial<ReminderPreferences>) =>
    waitFor(async () =>
      expect((await readPreferences(page.world.database)).reminders).toEqual({
        ...DEFAULT_REMINDER_PREFERENCES,
        ...change,
      }),
    );
  const next = async () => {
    const [found] = await readDeadlinesOf(page.world.database, 'c-1');
    const due = found?.deadline.next?.due;
    return due === undefined ? null : new Date(due).toISOString();
  };
  return { ...page, becomes, next, card: (name: string) => within(screen.getByRole('group', { name })) };
}

it('leads back to the agenda and has its four parts', async () => {
  await screenOf();
  expect(screen.getByRole('link', { name: '← Back' }).getAttribute('href')).toBe('#/reminders');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'When',
    'What reminds, and how long before',
    'Test notification',
    'Calendar',
  ]);
});

it('keeps the time of day at once, plans by it and takes it back', async () => {
  const { user, becomes, next } = await screenOf();
  const time = screen.getByLabelText('Time of day');
  fireEvent.change(time, { target: { value: '18:30' } });
  fireEvent.blur(time);
  await screen.findByText('Setting saved.');
  await becomes({ minuteOfDay: 1_110 });
  await waitFor(async () => expect(await next()).toBe('2027-03-03T17:30:00.000Z'));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await becomes({});
  await waitFor(() => expect(time).toHaveProperty('value', '09:00'));
  await waitFor(async () => expect(await next()).toBe('2027-03-03T08:00:00.000Z'));
});

it('keeps quiet hours and quiet days', async () => {
  const { user, becomes } = await screenOf();
  await user.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
  await becomes({ quiet: { hours: { from: 1_320, to: 420 }, weekdays: [] } });
  const until = await screen.findByLabelText('Until');
  fireEvent.change(until, { target: { value: '08:00' } });
  fireEvent.blur(until);
  await becomes({ quiet: { hours: { from: 1_320, to: 480 }, weekdays: [] } });
  await user.click(screen.getByRole('checkbox', { name: 'Sun' }));
  await becomes({ quiet: { hours: { from: 1_320, to: 480 }, weekdays: [7] } });
});

it('keeps leads of a kind and forgets them when they are the usual ones again', async () => {
  const { user, becomes, next, card } = await screenOf();
  await user.click(card('Certification expires').getByRole('button', { name: 'Remove: 90 days before' }));
  await becomes({ leads: { expiry: [60, 30, 14, 7, 1, 0] } });
  await waitFor(async () => expect(await next()).toBe('2027-04-02T07:00:00.000Z'));
  await user.type(card('Certification expires').getByRole('textbox'), '90{Enter}');
  await becomes({});
});

it('turns a kind off and on, and repeats it', async () => {
  const { user, becomes, next, card } = await screenOf();
  const remind = () => card('Certification expires').getByRole('checkbox', { name: 'Remind me' });
  await user.click(remind());
  await becomes({ muted: ['expiry'] });
  await waitFor(async () => expect(await next()).toBeNull());
  await waitFor(() => expect(remind()).toHaveProperty('checked', false));
  await user.click(remind());
  await becomes({});
  await user.click(await card('Certification expires').findByRole('checkbox', { name: /every day/ }));
  await becomes({ repeated: ['expiry'] });
  await user.click(await card('Certification expires').findByRole('button', { name: 'Back to the usual' }));
  await becomes({});
});

it('keeps nothing of what is refused', async () => {
  const { user, becomes, card } = await screenOf();
  await user.type(card('Certification expires').getByRole('textbox'), '731{Enter}');
  screen.getByText('Enter a number from 0 to 730.');
  const time = screen.getByLabelText('Time of day');
  fireEvent.change(time, { target: { value: '' } });
  fireEvent.blur(time);
  screen.getByText('Enter hours and minutes.');
  expect(screen.queryByText('Setting saved.')).toBeNull();
  await becomes({});
});

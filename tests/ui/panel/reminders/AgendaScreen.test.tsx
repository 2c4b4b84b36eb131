// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AgendaScreen } from '../../../../src/ui/panel/reminders/AgendaScreen.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { toldWorld } from '../../../fixtures/told-world.ts';

const region = (name: string) => within(screen.getByRole('region', { name }));

async function agenda(options: Parameters<typeof toldWorld>[0] = {}) {
  const page = await renderPage(<AgendaScreen />, { world: await toldWorld(options) });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

it('has a section for each stage of a reminder, and the way to the settings', async () => {
  await agenda();
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Now',
    'Snoozed',
    'Coming',
    'Silenced',
    'What came',
  ]);
  const settings = screen.getByRole('link', { name: 'Reminder settings' });
  expect(settings.getAttribute('href')).toBe('#/reminders/settings');
});

it('follows a reminder from one section to the next', async () => {
  const { user } = await agenda();
  await user.click(await region('Now').findByRole('button', { name: /^Snooze: / }));
  await user.click(region('Now').getByRole('button', { name: /^1 hour/ }));
  await region('Snoozed').findByText('Comes Sun, Nov 22, 11:00 AM');
  await user.click(region('Snoozed').getByRole('button', { name: /^Remind now/ }));
  await region('Now').findByText('1 reminder awaits your answer.');
  await user.click(await region('Now').findByRole('button', { name: /^Done/ }));
  await region('What came').findByText('2 reminders came.');
  await region('What came').findByText(/^Done Sun/);
  await user.click(region('Coming').getByRole('button', { name: /^Silence/ }));
  await region('Silenced').findByRole('button', { name: /^Remind again/ });
  await region('Coming').findByText(/^No reminder is planned/);
});

it('goes by the quiet times that were chosen', async () => {
  await agenda({ reminders: { quiet: { hours: null, weekdays: [7] } } });
  await region('Coming').findByText(/moved from Sun, Nov 22, 09:00 AM by quiet times/);
});

it('says that notifications are off, and of what waits that it could not be shown', async () => {
  const { world } = await agenda({ denied: true });
  await screen.findByText(/^Notifications are turned off/);
  await region('Now').findByText('Could not be shown as a notification.');
  expect((await world.database.deliveries.toArray()).map(({ state }) => state)).toEqual(['claimed']);
});

it('says nothing of notifications while they are on', async () => {
  await agenda();
  await region('Now').findByText('1 reminder awaits your answer.');
  await waitFor(() => expect(screen.queryByText(/^Notifications are turned off/)).toBeNull());
  expect(screen.queryByText('Could not be shown as a notification.')).toBeNull();
});

it('speaks French', async () => {
  speak('fr');
  await agenda();
  await region('Maintenant').findByText('Expire dans 30 jours');
  await region('Maintenant').findByText('Arrivé le dim. 22 nov., 10:00, 30 jours avant l’expiration');
  await region('À venir').findByText('09:00, 14 jours avant l’expiration');
});

import { isOpen } from '../domain/reminders/delivery-key.ts';
import { snoozeUntil } from '../domain/reminders/snooze.ts';
import { readNotified } from '../store/queries/reminders.ts';
import { readPreferences } from '../store/queries/settings.ts';
import { actOnReminders } from './act-on-reminders.ts';
import { subjectRoute } from './subject-route.ts';
import { momentOf, type World } from './world.ts';

/** The buttons of a notification, in their order. */
const BUTTONS = [{ kind: 'hour' }, { kind: 'tomorrow' }] as const;

/**
 * A click on a notification: opens what it is about, the agenda for several, and closes it as seen to. Works from nothing but
 * the id, since the worker that showed it may be long gone.
 */
export async function openNotification(world: World, id: string): Promise<void> {
  const open = (await readNotified(world.database, id)).filter(isOpen);
  const only = open.length === 1 ? open[0] : undefined;
  await world.browser.openPanelPage(only === undefined ? '/reminders' : subjectRoute(only));
  // Of several none has been seen yet: they wait in the agenda.
  if (only !== undefined) await actOnReminders(world, [only.key], { kind: 'acknowledge' });
  await world.browser.clearNotification(id);
}

/** A button of a notification: puts off everything it was about. */
export async function snoozeNotification(world: World, id: string, button: number): Promise<void> {
  const choice = BUTTONS[button];
  if (choice === undefined) return;
  const { reminders } = await readPreferences(world.database);
  const until = snoozeUntil(choice, momentOf(world), reminders.minuteOfDay);
  const keys = (await readNotified(world.database, id)).filter(isOpen).map(({ key }) => key);
  if (until !== null) await actOnReminders(world, keys, { kind: 'snooze', until });
  await world.browser.clearNotification(id);
}

import { firstAllowed } from '../domain/reminders/quiet-times.ts';
import { REMINDER_KINDS } from '../domain/reminders/reminder-kinds.ts';
import type { ReminderPreferences } from '../domain/reminders/reminder-preferences.ts';
import { claimDue, recordShown } from '../store/changes/delivery-claim.ts';
import { readSettledNotifications } from '../store/queries/reminders.ts';
import { notificationFor } from './notification-words.ts';
import { reminderPlanner } from './reminder-planner.ts';
import { momentOf, type World } from './world.ts';

/**
 * Shows what is due, as one notification, and takes from the screen what has been settled elsewhere. Part of keep-watch and
 * never run twice at a time. Killed between any two steps it loses nothing: what is claimed and not shown is shown by the
 * next run, under the same id. Rejects when the browser does not take the notification; what it was about stays claimed.
 */
export async function deliverReminders(world: World, preferences: ReminderPreferences): Promise<void> {
  const { database, browser } = world;
  const moment = momentOf(world);
  const allowed = await browser.notificationsAllowed();
  const onScreen = allowed ? await browser.shownNotifications() : [];
  // Quiet times that leave no moment at all hold nothing back: it would never come.
  const quiet = firstAllowed(moment.now, moment.zone, preferences.quiet) > moment.now;
  const claim = await claimDue(database, {
    now: moment.now,
    mayCome: (kind) => !quiet || REMINDER_KINDS[kind].urgent,
    reach: reminderPlanner(preferences, moment).reach,
    onScreen: new Set(onScreen),
    groupId: `group|${moment.now}`,
  });
  for (const id of await readSettledNotifications(database, onScreen)) await browser.clearNotification(id);
  // Without the user's leave nothing can be shown: it stays claimed, the agenda says so, and leave given shows it.
  if (claim === null || !allowed) return;
  await browser.showNotification(claim.notificationId, notificationFor(claim.deliveries, moment));
  await recordShown(database, claim, world.now());
}

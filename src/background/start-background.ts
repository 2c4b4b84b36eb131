import { createMenu } from '../browser/context-menu.ts';
import { onBrowserStart, onInstalled, openWelcome } from '../browser/lifecycle.ts';
import { onNotificationButton, onNotificationClick, onNotificationPermission } from '../browser/notifications.ts';
import { onTick } from '../browser/tick.ts';
import { openNotification, snoozeNotification } from '../jobs/answer-notification.ts';
import { keepWatch } from '../jobs/keep-watch.ts';
import { openWorld } from '../jobs/open-world.ts';
import { menuTitle } from '../jobs/tickets/menu-title.ts';
import { realWorld } from '../jobs/world.ts';
import { listenForTickets } from './ticket-gestures.ts';

/** Every listener of the worker, registered in its first turn. Each only looks at the database again. */
export function startBackground(): void {
  const world = realWorld();
  const report = (what: string) => (error: unknown) => console.error(what, error);
  // A page that upgrades the data must not wait for us; what is shown is then brought in line at the next start.
  const opened = openWorld(world, { onBlocked: () => {}, onReplaced: () => {} });
  const ready = opened.then((outcome) => {
    if (outcome.kind !== 'open') throw new Error(`The database is ${outcome.kind}`, { cause: outcome });
  });
  // One look at a time: several events arrive together when the browser starts. A failed one does not stop the next.
  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = looking
      .then(() => ready)
      .then(() => keepWatch(world))
      .catch(report('keep-watch failed'));
  };
  onTick(look);
  onBrowserStart(look);
  onInstalled((first) => {
    look();
    createMenu(menuTitle()).catch(report('The menu was not made'));
    if (first) openWelcome().catch(report('The welcome page did not open'));
  });
  const answer = (what: Promise<void>) => void what.catch(report('A notification was not answered'));
  onNotificationClick((id) => answer(ready.then(() => openNotification(world, id))));
  onNotificationButton((id, button) => answer(ready.then(() => snoozeNotification(world, id, button))));
  onNotificationPermission(look);
  listenForTickets(world, ready, report('A ticket was not begun'));
  look();
}

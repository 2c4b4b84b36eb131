import { onCommand } from '../browser/commands.ts';
import { onMenu } from '../browser/context-menu.ts';
import { openPanelAt } from '../browser/side-panel.ts';
import { startTicketFromGesture } from '../jobs/tickets/start-ticket.ts';
import type { World } from '../jobs/world.ts';

/** The menu and the key that begin a ticket. The panel is asked for first: no later turn may open it. */
export function listenForTickets(world: World, ready: Promise<void>, report: (error: unknown) => void): void {
  const start = (origin: Parameters<typeof startTicketFromGesture>[1], windowId: number) => {
    const opened = openPanelAt(windowId);
    ready.then(() => startTicketFromGesture(world, origin, { opened, windowId })).catch(report);
  };
  onMenu(({ windowId, ...origin }) => start(origin, windowId));
  onCommand('new-ticket', ({ windowId, ...tab }) => start({ ...tab, selection: '', target: '' }, windowId));
}

import { readListCopy } from '../../browser/list-copy.ts';
import { followWishedRoutes } from '../../browser/side-panel.ts';
import { readTicketCopy } from '../../browser/ticket-copy.ts';
import { catchEarlyClick } from '../early-clicks.ts';
import { markLanguage } from '../page-language.ts';
import { catchEarlyTyping } from './early-typing.ts';
import { paintPanel } from './paint-panel.tsx';
import type { PanelCopies } from './panel-copies.ts';
import { goTo, readRoute } from './route.ts';

/** How long the living panel waits for the database before it shows that it waits. */
const PATIENCE_MS = 1_000;
const UNSEEN_MS = 250;

/** First what was shown last, drawn without React; then, once the database is open, the living panel in its place. */
export async function startPanel(): Promise<void> {
  markLanguage();
  followWishedRoutes(goTo);
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root element.');
  const early = [catchEarlyTyping(root), catchEarlyClick(root)];
  const painted = paintKept(root);
  const repaint = () => paint(root, painted);
  window.addEventListener('hashchange', repaint);
  const painting = seen();
  const opened = painting.then(() => import('./open-panel-world.ts')).then(({ openPanelWorld }) => openPanelWorld());
  const settled = opened.then(({ opening }) => Promise.race([opening.settled, wait(PATIENCE_MS)]));
  const mounting = painting.then(() => import('./mount-panel.tsx'));
  const [{ mountPanel }, { world }] = await Promise.all([mounting, opened, settled]);
  window.removeEventListener('hashchange', repaint);
  mountPanel(root, world, painted);
  for (const { giveAgain } of early) giveAgain();
}

/** A copy that cannot be read or drawn costs the first paint, not the panel. */
function paintKept(root: Element): PanelCopies | null {
  try {
    const copies = { certifications: readListCopy(), tickets: readTicketCopy() };
    paint(root, copies);
    return copies;
  } catch (error) {
    console.error('The first paint failed', error);
    return null;
  }
}

function paint(root: Element, copies: PanelCopies | null): void {
  paintPanel(root, readRoute(location.hash), copies, { now: Date.now(), zone: Temporal.Now.timeZoneId() });
}

/** When what was painted has been on the screen: two frames later, or soon where a hidden page gets none. */
function seen(): Promise<void> {
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  return Promise.race([frame().then(() => wait(0)), wait(UNSEEN_MS)]);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { readListCopy } from '../../browser/list-copy.ts';
import { readScreenCopy } from '../../browser/screen-copy.ts';
import { followWishedRoutes } from '../../browser/side-panel.ts';
import { readTicketCopy } from '../../browser/ticket-copy.ts';
import { fitsSetting, type ScreenCopy } from '../../domain/screen-copy.ts';
import { dayOf } from '../../domain/time.ts';
import type { DatabaseOpening } from '../components/database-opening.ts';
import { catchEarlyClick } from '../early-clicks.ts';
import { markLanguage } from '../page-language.ts';
import { paintElements } from '../paint-elements.ts';
import { catchEarlyTyping } from './early-typing.ts';
import { AsSeenOn } from './kept-screen/AsSeenOn.tsx';
import { settingNow } from './kept-screen/copy-setting.ts';
import { drawCopy } from './kept-screen/draw-copy.ts';
import { raiseStage, strikeStage } from './kept-screen/stage.ts';
import { wearStyles } from './kept-screen/wear-styles.ts';
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
  const copy = orNull(() => readScreenCopy(settingNow()));
  const stage = copy === null ? root : raiseStage(root);
  const early = [catchEarlyTyping(stage), catchEarlyClick(stage)];
  const painted = orNull(() => paintKept(stage));
  const repaint = () => paint(stage, painted);
  window.addEventListener('hashchange', repaint);
  const undress = copy === null ? null : orNull(() => paintCopy(stage, copy));
  const painting = seen();
  const opened = painting.then(() => import('./open-panel-world.ts')).then(({ openPanelWorld }) => openPanelWorld());
  const settled = opened.then(({ opening }) => Promise.race([opening.settled, wait(PATIENCE_MS)]));
  const mounting = painting.then(() => import('./mount-panel.tsx'));
  void mounting.then(({ loadFirstScreen }) => loadFirstScreen());
  const [{ mountPanel }, { world, opening }] = await Promise.all([mounting, opened, settled]);
  window.removeEventListener('hashchange', repaint);
  // Nothing of what was painted is of the screen that is asked for by now.
  const left = copy !== null && !fitsSetting(copy, settingNow());
  const struck = stage === root ? null : strikeStage(stage, root, left ? Promise.resolve() : notOpen(opening));
  mountPanel(root, world, painted);
  await struck;
  undress?.();
  for (const { giveAgain } of early) giveAgain(root);
}

/** Resolves when it has turned out that the database does not open; never when it does. */
async function notOpen({ settled, gate }: DatabaseOpening): Promise<void> {
  await settled;
  if (gate().kind === 'open') await new Promise<never>(() => {});
}

/** A copy that cannot be read or drawn costs the first paint, not the panel. */
function orNull<Result>(first: () => Result): Result | null {
  try {
    return first();
  } catch (error) {
    console.error('The first paint failed', error);
    return null;
  }
}

function paintKept(stage: Element): PanelCopies {
  const copies = { certifications: readListCopy(), tickets: readTicketCopy() };
  paint(stage, copies);
  return copies;
}

/** Draws a copy in the place of the screen. One of another day says so: its words may no longer be true. */
function paintCopy(stage: Element, { day, styles, height, nodes }: ScreenCopy): () => void {
  const undress = wearStyles(styles);
  const main = stage.querySelector('main');
  if (main !== null) {
    drawCopy(main, nodes);
    // The bar at the side is to be as long as it will be.
    main.style.minBlockSize = `${height}px`;
  }
  const today = dayOf({ now: Date.now(), zone: Temporal.Now.timeZoneId() });
  if (day !== today) paintElements(stage, AsSeenOn({ day }));
  return undress;
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

import type { Moment } from '../../domain/time.ts';
import { paintElements } from '../paint-elements.ts';
import { PaintedScreen } from './PaintedScreen.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import type { PanelCopies } from './panel-copies.ts';
import type { Route } from './route.ts';

/** Paints the sections and, where a copy of it is kept, the screen as it was shown last. */
export function paintPanel(root: Element, route: Route, copies: PanelCopies | null, moment: Moment): void {
  root.replaceChildren();
  const screen = copies === null ? null : <PaintedScreen route={route} copies={copies} moment={moment} />;
  paintElements(root, <PanelFrame route={route}>{screen}</PanelFrame>);
}

import type { ListCopy } from '../../domain/certifications/list-copy.ts';
import type { Moment } from '../../domain/time.ts';
import { paintElements } from '../paint-elements.ts';
import { PaintedList } from './certifications/PaintedList.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { HOME, type Route } from './route.ts';

/** Paints the sections and, where the route is the list, the list as it was shown last. Other screens wait for React. */
export function paintPanel(root: Element, route: Route, copy: ListCopy | null, moment: Moment): void {
  root.replaceChildren();
  const list = copy !== null && isList(route) ? <PaintedList copy={copy} moment={moment} /> : null;
  paintElements(root, <PanelFrame route={route}>{list}</PanelFrame>);
}

function isList({ path }: Route): boolean {
  return path === '/' || path === HOME;
}

import type { Moment } from '../../domain/time.ts';
import { PaintedList } from './certifications/PaintedList.tsx';
import type { PanelCopies } from './panel-copies.ts';
import { HOME, type Route } from './route.ts';
import { PaintedTickets } from './tickets/PaintedTickets.tsx';

interface Props {
  readonly route: Route;
  readonly copies: PanelCopies;
  readonly moment: Moment;
}

/** The screen of a route as it was shown last. Nothing where no copy is kept: other screens wait for React. */
export function PaintedScreen({ route: { path }, copies: { certifications, tickets }, moment }: Props) {
  if (certifications !== null && (path === '/' || path === HOME)) {
    return <PaintedList copy={certifications} moment={moment} />;
  }
  if (tickets !== null && path === '/tickets') return <PaintedTickets copy={tickets} zone={moment.zone} />;
  return null;
}

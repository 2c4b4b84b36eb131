import type { Desk } from '../../../store/queries/desk.ts';

/** What every tool of the desk is given. */
export interface ToolProps {
  readonly desk: Desk;
  /** What was typed into it before, as it was kept; undefined when nothing was. */
  readonly kept: unknown;
}

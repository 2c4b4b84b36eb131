import type { Row } from '../row.ts';

/** A question that a template adds, in the words of whoever wrote it. */
export interface OwnQuestion {
  readonly id: string;
  readonly text: string;
}

/** A template of the user's own: questions rather than prose. */
export interface TicketTemplate extends Row {
  readonly name: string;
  readonly questions: readonly OwnQuestion[];
}

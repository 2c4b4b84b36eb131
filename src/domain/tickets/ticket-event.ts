import type { EpochMs } from '../time.ts';
import type { Channel } from './channel.ts';

interface Said {
  /** A UUID. */
  readonly id: string;
  readonly at: EpochMs;
  readonly text: string;
}

/** It was handed in. `number` is what HubSpot calls it; empty when not known. */
export interface Submission extends Said {
  readonly kind: 'submitted';
  readonly channel: Channel | null;
  readonly number: string;
}

/**
 * `answered`: HubSpot wrote. `replied`: we wrote back. `closed`, `reopened`: what became of it. `note`: for ourselves, which
 * changes nothing.
 */
export interface Remark extends Said {
  readonly kind: 'answered' | 'replied' | 'closed' | 'reopened' | 'note';
}

/** One line of a ticket's thread. */
export type TicketEvent = Submission | Remark;

import type { TicketEvent } from './ticket-event.ts';

export const TICKET_STATES = ['draft', 'submitted', 'waiting', 'closed', 'reopened'] as const;

/** `waiting`: HubSpot has answered, and it is for the user to go on. */
export type TicketState = (typeof TICKET_STATES)[number];

/** The thread by its moments; of two at one moment the one noted first comes first. */
export function inOrder(thread: readonly TicketEvent[]): readonly TicketEvent[] {
  return thread.toSorted((a, b) => a.at - b.at);
}

/**
 * The state that a thread of events leads to, in the order of their moments. Total: whatever is noted in whatever order, a
 * state follows. An answer or a reply before anything was submitted shows that it was; a closed ticket stays closed
 * until it is reopened, as HubSpot's own inbox has it (S57, undated), or handed in again.
 */
export function ticketState(thread: readonly TicketEvent[]): TicketState {
  return inOrder(thread).reduce<TicketState>((state, { kind }) => stateAfter(state, kind), 'draft');
}

function stateAfter(state: TicketState, kind: TicketEvent['kind']): TicketState {
  switch (kind) {
    case 'note':
      return state;
    case 'submitted':
      return 'submitted';
    case 'answered':
      return state === 'closed' ? state : 'waiting';
    case 'replied':
      return state === 'closed' ? state : 'submitted';
    case 'closed':
      return 'closed';
    case 'reopened':
      return state === 'closed' ? 'reopened' : state;
  }
}

/** What can be noted next in a state; `submitted` stands for handing it in. */
export function nextEvents(state: TicketState): readonly TicketEvent['kind'][] {
  switch (state) {
    case 'draft':
      return ['submitted', 'closed', 'note'];
    case 'submitted':
    case 'reopened':
      return ['answered', 'replied', 'closed', 'note'];
    case 'waiting':
      return ['replied', 'answered', 'closed', 'note'];
    case 'closed':
      return ['reopened', 'note'];
  }
}

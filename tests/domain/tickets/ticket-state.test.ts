import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketEvent } from '../../../src/domain/tickets/ticket-event.ts';
import { inOrder, nextEvents, TICKET_STATES, ticketState } from '../../../src/domain/tickets/ticket-state.ts';
import { event } from '../../fixtures/ticket-rows.ts';

type Kind = TicketEvent['kind'];

function thread(...kinds: readonly Kind[]): readonly TicketEvent[] {
  return kinds.map((kind, index) => event(kind, { id: `e-${index}`, at: index }));
}

const kinds = fc.constantFrom<Kind>('submitted', 'answered', 'replied', 'closed', 'reopened', 'note');

describe('the state of a ticket', () => {
  it.each<[readonly Kind[], string]>([
    [[], 'draft'],
    [['note'], 'draft'],
    [['submitted'], 'submitted'],
    [['submitted', 'note'], 'submitted'],
    [['submitted', 'answered'], 'waiting'],
    [['submitted', 'answered', 'note'], 'waiting'],
    [['submitted', 'answered', 'replied'], 'submitted'],
    [['submitted', 'answered', 'replied', 'answered'], 'waiting'],
    [['submitted', 'closed'], 'closed'],
    [['submitted', 'answered', 'closed'], 'closed'],
    [['submitted', 'closed', 'answered'], 'closed'],
    [['submitted', 'closed', 'replied'], 'closed'],
    [['submitted', 'closed', 'reopened'], 'reopened'],
    [['submitted', 'closed', 'submitted'], 'submitted'],
    [['submitted', 'closed', 'reopened', 'answered'], 'waiting'],
    [['submitted', 'closed', 'reopened', 'closed'], 'closed'],
    [['submitted', 'reopened'], 'submitted'],
    [['closed'], 'closed'],
    [['answered'], 'waiting'],
    [['replied'], 'submitted'],
    [['reopened'], 'draft'],
  ])('after %j is %s', (said, state) => {
    expect(ticketState(thread(...said))).toBe(state);
  });

  it('follows from the moments, not from the order in which they were noted', () => {
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (said, order) => {
        const events = thread(...said);
        const keys = events.map(() => order.next().value ?? 0);
        const shuffled = events.map((one, index) => ({ one, key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key);
        expect(ticketState(shuffled.map(({ one }) => one))).toBe(ticketState(events));
      }),
    );
  });

  it('is not changed by notes', () => {
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 8 }), (said) => {
        expect(ticketState(thread(...said.filter((kind) => kind !== 'note')))).toBe(ticketState(thread(...said)));
      }),
    );
  });
});

it('whatever is offered in a state leads on or is a note', () => {
  const ways: Record<string, readonly Kind[]> = {
    draft: [],
    submitted: ['submitted'],
    waiting: ['submitted', 'answered'],
    closed: ['submitted', 'closed'],
    reopened: ['submitted', 'closed', 'reopened'],
  };
  for (const state of TICKET_STATES) {
    const way = ways[state] ?? [];
    expect(ticketState(thread(...way))).toBe(state);
    expect(nextEvents(state)).toContain('note');
    expect(new Set(nextEvents(state)).size).toBe(nextEvents(state).length);
  }
  expect(nextEvents('draft')).toContain('submitted');
  expect(nextEvents('closed')).toEqual(['reopened', 'note']);
});

it('puts events of one moment in the order in which they were noted', () => {
  const same = [event('answered', { id: 'a', at: 5 }), event('closed', { id: 'b', at: 5 }), event('note', { at: 1 })];
  expect(inOrder(same).map(({ kind }) => kind)).toEqual(['note', 'answered', 'closed']);
});

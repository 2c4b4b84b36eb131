import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyTickets, isTicketCopy } from '../../../src/domain/tickets/ticket-copy.ts';
import { TICKET_STATES } from '../../../src/domain/tickets/ticket-state.ts';
import { seenTicket, ticketCopy } from '../../fixtures/ticket-copies.ts';

it.each([
  ['an empty one', ticketCopy({ total: 0, tickets: [] })],
  ['one of more', ticketCopy({ total: 5_000 })],
  ['one in every state', ticketCopy({ total: 5, tickets: TICKET_STATES.map((state) => seenTicket({ state })) })],
  ['one of a ticket without a word', ticketCopy({ tickets: [seenTicket({ name: '', hubId: '', number: '' })] })],
])('%s can be painted', (_, copy) => {
  expect(isTicketCopy(JSON.parse(JSON.stringify(copy)))).toBe(true);
});

it.each([
  ['of another version', { ...ticketCopy(), version: 2 }],
  ['without tickets', { ...ticketCopy(), tickets: undefined }],
  ['with fewer than its tickets', ticketCopy({ total: 0 })],
  ['with too many tickets', ticketCopy({ total: 99, tickets: Array.from({ length: 16 }, () => seenTicket()) })],
  ['with a count that is none', { ...ticketCopy(), total: null }],
  ['with a ticket that is none', { ...ticketCopy(), tickets: [null] }],
  ['with an unknown state', { ...ticketCopy(), tickets: [{ ...seenTicket(), state: 'lost' }] }],
  ['without a name', { ...ticketCopy(), tickets: [{ ...seenTicket(), name: undefined }] }],
  ['with a number that is no text', { ...ticketCopy(), tickets: [{ ...seenTicket(), number: 77 }] }],
  ['with a moment that is text', { ...ticketCopy(), tickets: [{ ...seenTicket(), updatedAt: '2026-11-21' }] }],
  ['with a moment that has no day', ticketCopy({ tickets: [seenTicket({ updatedAt: 8.64e15 + 1 })] })],
])('one %s cannot', (_, copy) => {
  expect(isTicketCopy(copy)).toBe(false);
});

it('holds the beginning of the list, of each ticket what its line shows, and how many there are', () => {
  const all = Array.from({ length: 40 }, (_, at) => ({ ...seenTicket({ id: `t-${at}` }), haystack: 'every word' }));
  const copy = copyTickets(all);
  expect(copy.total).toBe(40);
  expect(copy.tickets).toEqual(Array.from({ length: 15 }, (_, at) => seenTicket({ id: `t-${at}` })));
  expect(isTicketCopy(copy)).toBe(true);
});

it('anything at all is judged', () => {
  fc.assert(fc.property(fc.anything(), (value) => typeof isTicketCopy(value) === 'boolean'));
  fc.assert(
    fc.property(fc.anything(), (one) => typeof isTicketCopy({ ...ticketCopy(), tickets: [one] }) === 'boolean'),
  );
});

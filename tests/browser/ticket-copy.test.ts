// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepTicketCopy, readTicketCopy } from '../../src/browser/ticket-copy.ts';
import { ticketCopy } from '../fixtures/ticket-copies.ts';

beforeEach(() => localStorage.clear());

it('there is none before the list was shown', () => {
  expect(readTicketCopy()).toBeNull();
});

it('what was kept last is read', () => {
  keepTicketCopy(ticketCopy({ total: 9 }));
  keepTicketCopy(ticketCopy());
  expect(readTicketCopy()).toEqual(ticketCopy());
});

it('nothing stays of a list that has become empty', () => {
  keepTicketCopy(ticketCopy());
  keepTicketCopy(ticketCopy({ total: 0, tickets: [] }));
  expect(readTicketCopy()).toBeNull();
  expect(localStorage).toHaveLength(0);
});

it.each([
  ['is no JSON', '{'],
  ['is of another version', JSON.stringify({ ...ticketCopy(), version: 2 })],
  ['is something else', '"tickets"'],
])('one that %s is not read', (_, text) => {
  localStorage.setItem('tickets', text);
  expect(readTicketCopy()).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { filteredTickets, sortedTickets, ticketEntry } from '../../../../src/ui/panel/tickets/ticket-entry.ts';
import { TICKET_SORTS } from '../../../../src/ui/panel/tickets/ticket-list-labels.ts';
import { event, ticket } from '../../../fixtures/ticket-rows.ts';

const submitted = (number: string) => ({ ...event('submitted'), number }) as never;
const ENTRIES = [
  ticket({ id: 'a', summary: 'Import', steps: 'Öffnen', updatedAt: 1, startedAt: 3, thread: [submitted('77')] }),
  ticket({ id: 'b', summary: 'Workflow', updatedAt: 2, startedAt: 2 }),
  ticket({ id: 'c', summary: 'Access', updatedAt: 3, startedAt: 1, thread: [submitted(''), event('answered')] }),
].map(ticketEntry);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).join('');

describe('a line of the list', () => {
  it('finds every word that was written, also in the thread and the answers', () => {
    const entry = ticketEntry(
      ticket({
        thread: [event('note', { text: 'Sent twice' })],
        answers: [{ questionId: 'q', question: '', text: 'contacts.csv' }],
      }),
    );
    for (const search of ['twice', 'contacts csv', 'SENT']) {
      expect(filteredTickets([entry], 'all', search)).toHaveLength(1);
    }
  });

  it('looks through no more of a text than makes sense', () => {
    expect(ticketEntry(ticket({ happened: 'word '.repeat(200_000) })).haystack.length).toBeLessThan(25_000);
  });
});

it.each([
  ['all', '', 'abc'],
  ['open', '', 'abc'],
  ['submitted', '', 'a'],
  ['waiting', '', 'c'],
  ['draft', '', 'b'],
  ['closed', '', ''],
  ['all', 'offnen', 'a'],
  ['all', '77 import', 'a'],
  ['draft', 'import', ''],
] as const)('%s and %j leave %j', (show, search, left) => {
  expect(ids(filteredTickets(ENTRIES, show, search))).toBe(left);
});

it.each([
  ['changed', 'cba'],
  ['started', 'abc'],
  ['name', 'cab'],
  ['state', 'cba'],
] as const)('by %s the order is %s', (sort, order) => {
  expect(ids(sortedTickets(ENTRIES, sort))).toBe(order);
  expect(TICKET_SORTS).toContain(sort);
});

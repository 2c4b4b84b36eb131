import { describe, expect, it } from 'vitest';
import { followUpDay, ticketDeadlines } from '../../../src/domain/tickets/ticket-deadlines.ts';
import type { TicketEvent } from '../../../src/domain/tickets/ticket-event.ts';
import { event, ticket } from '../../fixtures/ticket-rows.ts';

const ZONE = 'Europe/Paris';
const CALENDAR = { weekend: [6, 7], holidays: ['2026-12-25'] };

/** A thread from pairs of a kind and a local moment. */
function thread(...said: readonly (readonly [TicketEvent['kind'], string])[]): readonly TicketEvent[] {
  return said.map(([kind, at], index) => event(kind, { id: `e-${index}`, at: Date.parse(`${at}+01:00`) }));
}

const MONDAY = '2026-11-23T10:00';
const TUESDAY = '2026-11-24T10:00';
const FRIDAY = '2026-11-27T23:30';

describe('the day to follow up', () => {
  it.each<[string, readonly TicketEvent[], string | null]>([
    ['nothing was handed in', [], null],
    ['it was handed in on a Monday', thread(['submitted', MONDAY]), '2026-11-25'],
    ['it was handed in late on a Friday', thread(['submitted', FRIDAY]), '2026-12-01'],
    ['it was handed in before Christmas', thread(['submitted', '2026-12-24T09:00']), '2026-12-29'],
    ['HubSpot has answered', thread(['submitted', MONDAY], ['answered', TUESDAY]), null],
    [
      'we wrote back',
      thread(['submitted', '2026-11-20T10:00'], ['answered', MONDAY], ['replied', TUESDAY]),
      '2026-11-26',
    ],
    ['we wrote again unasked', thread(['submitted', MONDAY], ['replied', TUESDAY]), '2026-11-26'],
    ['a note was made since', thread(['submitted', MONDAY], ['note', TUESDAY]), '2026-11-25'],
    ['it was closed', thread(['submitted', MONDAY], ['closed', TUESDAY]), null],
    [
      'it was reopened',
      thread(['submitted', '2026-11-02T10:00'], ['closed', MONDAY], ['reopened', TUESDAY]),
      '2026-11-26',
    ],
    ['it was noted out of order', thread(['replied', TUESDAY], ['submitted', MONDAY]), '2026-11-26'],
  ])('when %s', (_, said, day) => {
    expect(followUpDay(ticket({ thread: said }), ZONE, CALENDAR)).toBe(day);
  });

  it('is the day of the user, wherever that begins', () => {
    const said = thread(['submitted', FRIDAY]);
    expect(followUpDay(ticket({ thread: said }), 'Asia/Tokyo', CALENDAR)).toBe('2026-12-01');
    expect(followUpDay(ticket({ thread: thread(['submitted', MONDAY]) }), 'Pacific/Auckland', CALENDAR)).toBe(
      '2026-11-25',
    );
  });

  it.each([
    [0, '2026-11-23'],
    [1, '2026-11-24'],
    [5, '2026-11-30'],
    [null, null],
  ])('comes after %s business days', (followUpDays, day) => {
    expect(followUpDay(ticket({ thread: thread(['submitted', MONDAY]), followUpDays }), ZONE, CALENDAR)).toBe(day);
  });

  it('is none where nobody ever works', () => {
    const never = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [] };
    expect(followUpDay(ticket({ thread: thread(['submitted', MONDAY]) }), ZONE, never)).toBeNull();
  });
});

describe('the deadlines of a ticket', () => {
  it('are its follow-up, over when that day is', () => {
    expect(ticketDeadlines(ticket({ thread: thread(['submitted', MONDAY]) }), ZONE, CALENDAR)).toEqual([
      {
        key: 'follow-up|t-1',
        kind: 'follow-up',
        subjectId: 't-1',
        on: { on: '2026-11-25', precision: 'day' },
        at: Date.parse('2026-11-25T23:00Z'),
      },
    ]);
  });

  it('are none of a draft and none of a deleted one', () => {
    expect(ticketDeadlines(ticket(), ZONE, CALENDAR)).toEqual([]);
    const deleted = ticket({ thread: thread(['submitted', MONDAY]), deletedAt: 1 });
    expect(ticketDeadlines(deleted, ZONE, CALENDAR)).toEqual([]);
  });
});

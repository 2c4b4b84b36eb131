import { beforeEach, describe, expect, it } from 'vitest';
import { revised } from '../../../src/domain/row.ts';
import { ticketDeadlines } from '../../../src/domain/tickets/ticket-deadlines.ts';
import { keepTicketChange, type TicketChange } from '../../../src/store/changes/ticket-change.ts';
import { readDeadlinesMadeFor } from '../../../src/store/queries/settings.ts';
import { planAt } from '../../fixtures/reminders.ts';
import { account, event, ownTemplate, picture, ticket } from '../../fixtures/ticket-rows.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { testWorld } from '../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const ZONE = 'Europe/Paris';
const CALENDAR = { weekend: [6, 7], holidays: [] };
const SUBMITTED = [event('submitted', { at: Date.parse('2026-11-20T10:00Z') })];
let { database } = testWorld();

const keep = (change: TicketChange, now = NOW) =>
  keepTicketChange(database, change, {
    madeFor: 'Paris',
    ticketDeadlinesOf: (row) => ticketDeadlines(row, ZONE, CALENDAR),
    plan: planAt(now, { zone: ZONE, minuteOfDay: 540 }),
    now,
  });

beforeEach(() => {
  ({ database } = testWorld());
});

describe('a change of tickets', () => {
  it('keeps every row, and the follow-up with its reminder', async () => {
    await database.settings.put({ key: 'deadlines-made-for', value: 'Paris' });
    await keep({
      tickets: [ticket({ thread: SUBMITTED })],
      pictures: [picture()],
      templates: [ownTemplate()],
      accounts: [account()],
    });
    expect(await database.tickets.count()).toBe(1);
    expect(await database.ticketPictures.count()).toBe(1);
    expect(await database.ticketTemplates.count()).toBe(1);
    expect(await database.accounts.count()).toBe(1);
    expect(await database.deadlines.toArray()).toEqual([
      expect.objectContaining({ key: 'follow-up|t-1', next: expect.objectContaining({ lead: 0 }) }),
    ]);
    expect(await readDeadlinesMadeFor(database)).toBe('Paris');
  });

  it('takes the follow-up away with the answer, and gives it back when that is taken back', async () => {
    const first = ticket({ thread: SUBMITTED });
    await keep({ tickets: [first] });
    const answered = revised(first, { thread: [...SUBMITTED, event('answered', { at: NOW })] }, NOW);
    const kept = await keep({ tickets: [answered] });
    expect(await database.deadlines.count()).toBe(0);
    if (kept === 'changed-elsewhere') throw new Error('It was not kept.');
    expect(kept.tickets[0]?.before).toEqual(first);
    await keep({ tickets: [{ ...first, revision: 3 }], deadlines: kept.deadlines });
    expect(await database.deadlines.toArray()).toEqual(kept.deadlines);
  });

  it('is refused as a whole when a row has moved on', async () => {
    await keep({ tickets: [ticket()], accounts: [account()] });
    const before = await allRows(database);
    const late = keep({
      tickets: [revised(ticket(), { summary: 'Mine' }, NOW)],
      accounts: [{ ...account(), revision: 7 }],
    });
    expect(await late).toBe('changed-elsewhere');
    expect(await allRows(database)).toEqual(before);
  });

  it('has every deadline made anew when zone or calendar are no longer those it was made for', async () => {
    await database.settings.put({ key: 'deadlines-made-for', value: 'Tokyo' });
    await keep({ tickets: [ticket({ thread: SUBMITTED })] });
    expect(await readDeadlinesMadeFor(database)).toBeNull();
  });
});

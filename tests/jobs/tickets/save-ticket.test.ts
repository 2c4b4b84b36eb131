import { beforeEach, describe, expect, it } from 'vitest';
import type { TicketFields } from '../../../src/domain/tickets/ticket.ts';
import { fieldsOf } from '../../../src/domain/tickets/ticket-merge.ts';
import { resolveClash, saveTicketFields } from '../../../src/jobs/tickets/save-ticket.ts';
import { readTicketClashes } from '../../../src/store/queries/ticket-clashes.ts';
import { readTicket } from '../../../src/store/queries/tickets.ts';
import { event, ticket } from '../../fixtures/ticket-rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

const BEGAN = fieldsOf(ticket({ summary: 'Import' }));
let world: TestWorld;
const save = (typed: Partial<TicketFields>, began = BEGAN) =>
  saveTicketFields(world, 't-1', began, { ...began, ...typed });

beforeEach(async () => {
  world = testWorld();
  await world.database.tickets.add(ticket({ summary: 'Import' }));
});

describe('what is typed into a ticket', () => {
  it('is kept as the next revision', async () => {
    expect(await save({ summary: 'Import stops' })).toMatchObject({
      kind: 'saved',
      clashes: [],
      ticket: { summary: 'Import stops', revision: 2 },
    });
    expect(await readTicket(world.database, 't-1')).toMatchObject({ summary: 'Import stops', revision: 2 });
  });

  it.each([['<script>alert(1)</script>'], ['=cmd|"/c calc"!A1'], ['\u0000\ud800'], ['x'.repeat(1_000_000)]])(
    'is kept whatever it is: %#',
    async (text) => {
      const all = { summary: text, happened: text, expected: text, steps: text, affected: text, hubId: text };
      await save(all);
      expect(await readTicket(world.database, 't-1')).toMatchObject(all);
    },
  );

  it('leaves one record in the history for many saves of one text', async () => {
    for (const summary of ['I', 'Im', 'Imp']) await save({ summary });
    const records = await world.database.history.toArray();
    expect(records).toMatchObject([{ table: 'tickets', typed: true, before: { summary: 'Import' } }]);
  });

  it('in two windows at once does not overwrite: both texts are kept', async () => {
    await save({ summary: 'From window A', steps: '1. A' });
    const late = await save({ summary: 'From window B', expected: 'B' });
    expect(late).toMatchObject({
      clashes: [{ place: 'summary', mine: 'From window B', theirs: 'From window A' }],
    });
    expect(await readTicket(world.database, 't-1')).toMatchObject({
      summary: 'From window A',
      steps: '1. A',
      expected: 'B',
    });
    expect(await readTicketClashes(world.database, 't-1')).toEqual({ summary: 'From window B' });
  });

  it('at the very same time in many windows loses nothing', async () => {
    const windows = ['steps', 'expected', 'happened', 'hubId', 'affected'] as const;
    await Promise.all(windows.map((field) => save({ [field]: `in ${field}` })));
    expect(await readTicket(world.database, 't-1')).toMatchObject(
      Object.fromEntries(windows.map((field) => [field, `in ${field}`])),
    );
  });

  it('goes nowhere when the ticket was deleted', async () => {
    await world.database.tickets.update('t-1', { deletedAt: 1 });
    expect(await save({ summary: 'Late' })).toEqual({ kind: 'gone' });
  });

  it('is watched only once somebody waits for an answer', async () => {
    await save({ summary: 'Draft' });
    expect(world.browser.firstPaint).toBeNull();
    await world.database.tickets.update('t-1', { thread: [event('submitted', { at: world.now() })] });
    const now = await readTicket(world.database, 't-1');
    if (now === null) throw new Error('It is gone.');
    await save({ summary: 'Renamed' }, fieldsOf(now));
    expect(world.browser.firstPaint?.items[0]?.name).toBe('Renamed');
  });
});

describe('the choice between two texts', () => {
  beforeEach(async () => {
    await save({ summary: 'A', steps: 'A' });
    await save({ summary: 'B', steps: 'B' });
  });

  it.each(['A', 'B', 'A\n\nB'])('puts %j in its place and leaves the other choice open', async (text) => {
    expect(await resolveClash(world, 't-1', 'summary', text)).toMatchObject({
      kind: 'saved',
      ticket: { summary: text },
    });
    expect(await readTicketClashes(world.database, 't-1')).toEqual({ steps: 'B' });
    await resolveClash(world, 't-1', 'steps', 'B');
    expect(await readTicketClashes(world.database, 't-1')).toEqual({});
    expect(await world.database.drafts.count()).toBe(0);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { ticketState } from '../../../src/domain/tickets/ticket-state.ts';
import { deleteTicket, dropEvent, noteRemark, submitTicket } from '../../../src/jobs/tickets/ticket-life.ts';
import { readTicket } from '../../../src/store/queries/tickets.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

let world: TestWorld;
const stateNow = async () => ticketState((await readTicket(world.database, 't-1'))?.thread ?? []);
const submit = () => submitTicket(world, 't-1', { channel: 'email', number: ' 77 ', at: world.now() });
const note = (kind: 'answered' | 'replied' | 'closed' | 'reopened' | 'note') =>
  noteRemark(world, 't-1', { kind, at: world.now(), text: 'Words' });

beforeEach(async () => {
  world = testWorld({ now: '2026-11-23T09:00Z' });
  await world.database.tickets.add(ticket({ summary: 'Import' }));
});

describe('the life of a ticket', () => {
  it('goes from draft to closed and back', async () => {
    await submit();
    expect(await readTicket(world.database, 't-1')).toMatchObject({
      channel: 'email',
      thread: [{ kind: 'submitted', number: '77', channel: 'email', at: world.now() }],
    });
    const states: string[] = [];
    for (const kind of ['answered', 'replied', 'closed', 'reopened'] as const) {
      world.setNow(world.now() + 1_000);
      await note(kind);
      states.push(await stateNow());
    }
    expect(states).toEqual(['waiting', 'submitted', 'closed', 'reopened']);
  });

  it('owes a follow-up only while HubSpot owes an answer', async () => {
    await submit();
    expect(world.browser.firstPaint?.items).toEqual([
      expect.objectContaining({ on: { on: '2026-11-25', precision: 'day' } }),
    ]);
    await note('answered');
    expect(world.browser.firstPaint?.items).toEqual([]);
  });

  it('can be taken back step by step', async () => {
    const done = await submit();
    if (done.kind !== 'done') throw new Error('It was not noted.');
    await done.undo();
    expect(await stateNow()).toBe('draft');
    expect(world.browser.firstPaint?.items).toEqual([]);
  });

  it('forgets a line that was taken out', async () => {
    await submit();
    const kept = await readTicket(world.database, 't-1');
    await dropEvent(world, 't-1', kept?.thread[0]?.id ?? '');
    expect(await stateNow()).toBe('draft');
  });

  it('ends with deletion, which can be taken back with everything in it', async () => {
    await submit();
    const gone = await deleteTicket(world, 't-1');
    expect(await readTicket(world.database, 't-1')).toBeNull();
    expect(await note('note')).toEqual({ kind: 'gone' });
    if (gone.kind !== 'done') throw new Error('It was not deleted.');
    await gone.undo();
    expect(await stateNow()).toBe('submitted');
    expect(world.browser.firstPaint?.items).toHaveLength(1);
  });
});

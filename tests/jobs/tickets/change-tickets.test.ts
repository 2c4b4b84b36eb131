import { beforeEach, describe, expect, it } from 'vitest';
import { revised } from '../../../src/domain/row.ts';
import { changeTickets, keepTickets } from '../../../src/jobs/tickets/change-tickets.ts';
import { readTicket } from '../../../src/store/queries/tickets.ts';
import { event, ticket } from '../../fixtures/ticket-rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

const NOW = Date.parse('2026-11-20T10:00Z');
const SUBMITTED = ticket({ summary: 'Import fails', thread: [event('submitted', { at: NOW })] });
let world: TestWorld;

beforeEach(() => {
  world = testWorld({ now: NOW });
});

describe('a change of tickets', () => {
  it('is kept, and the watch follows: the popup shows when to follow up', async () => {
    expect((await changeTickets(world, { tickets: [SUBMITTED] })).kind).toBe('done');
    expect(world.browser.firstPaint?.items).toEqual([
      expect.objectContaining({ kind: 'follow-up', name: 'Import fails', subjectId: 't-1' }),
    ]);
  });

  it('can be taken back, and that again', async () => {
    const done = await changeTickets(world, { tickets: [SUBMITTED] });
    if (done.kind !== 'done') throw new Error('It was not kept.');
    const undone = await done.undo();
    expect(await readTicket(world.database, 't-1')).toBeNull();
    expect(world.browser.firstPaint?.items).toEqual([]);
    if (undone.kind !== 'done') throw new Error('It was not taken back.');
    await undone.undo();
    expect(await readTicket(world.database, 't-1')).toMatchObject({ summary: 'Import fails', revision: 3 });
    expect(world.browser.firstPaint?.items).toHaveLength(1);
  });

  it('is refused when the ticket has moved on', async () => {
    await changeTickets(world, { tickets: [SUBMITTED] });
    await changeTickets(world, { tickets: [revised(SUBMITTED, { steps: '1.' }, NOW)] });
    expect(await changeTickets(world, { tickets: [revised(SUBMITTED, { steps: '2.' }, NOW)] })).toEqual({
      kind: 'changed-elsewhere',
    });
    expect((await readTicket(world.database, 't-1'))?.steps).toBe('1.');
  });

  it('reminds on the day, at the hour of the user', async () => {
    await changeTickets(world, { tickets: [SUBMITTED] });
    world.setNow(Date.parse('2026-11-24T08:00Z'));
    const { keepWatch } = await import('../../../src/jobs/keep-watch.ts');
    await keepWatch(world);
    expect([...world.browser.notifications.values()]).toEqual([
      expect.objectContaining({ title: 'Import fails', message: 'No answer yet, follow up today' }),
    ]);
  });
});

it('what is only typed is kept without a look at everything', async () => {
  await keepTickets(world, { tickets: [ticket({ summary: 'Half ty' })] });
  expect(await readTicket(world.database, 't-1')).toMatchObject({ summary: 'Half ty' });
  expect(world.browser.firstPaint).toBeNull();
});

import { beforeEach, describe, expect, it } from 'vitest';
import { buried, newRow, revised } from '../../../src/domain/row.ts';
import { changeCertifications } from '../../../src/jobs/change-certifications.ts';
import { changeLedger } from '../../../src/jobs/change-ledger.ts';
import { deleteCertifications } from '../../../src/jobs/delete-certifications.ts';
import { restoreChange, restoreRow } from '../../../src/jobs/history/restore-change.ts';
import { deletePicture } from '../../../src/jobs/tickets/pictures/delete-picture.ts';
import { deleteTicket } from '../../../src/jobs/tickets/ticket-life.ts';
import { client, entryFields } from '../../fixtures/ledger.ts';
import { keepTicket, picture } from '../../fixtures/picture-rows.ts';
import { attempt, certification, holder, on } from '../../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

let world: TestWorld;
const { lock } = attempt();
const CERTIFICATION = certification({ expires: on('2026-12-15'), lock });

beforeEach(async () => {
  world = testWorld();
  await changeCertifications(world, {
    holders: [holder()],
    certifications: [CERTIFICATION],
    examAttempts: [attempt()],
  });
});

const lastChange = async () => (await world.database.history.orderBy(':id').last())?.change ?? 0;
const recordOf = async (table: string) =>
  (await world.database.history.filter((one) => one.table === table).last())?.id ?? 0;

describe('a change that is put back', () => {
  it('brings a certification back with its attempts, its deadlines and its lock', async () => {
    await deleteCertifications(world, ['c-1']);
    expect(await world.database.deadlines.count()).toBe(0);
    const outcome = await restoreChange(world, await lastChange());
    expect(outcome.kind).toBe('done');
    expect(await world.database.certifications.get('c-1')).toEqual({
      ...CERTIFICATION,
      revision: 3,
      updatedAt: world.now(),
    });
    expect(await world.database.examAttempts.get('a-1')).toMatchObject({ deletedAt: null, revision: 3 });
    expect(await world.database.deadlines.where('subjectId').equals('c-1').count()).toBeGreaterThan(0);
    expect(world.browser.badge?.text).not.toBe('');
    if (outcome.kind === 'done') await outcome.undo();
    expect(await world.database.certifications.get('c-1')).toMatchObject({ revision: 4 });
    expect((await world.database.certifications.get('c-1'))?.deletedAt).not.toBeNull();
  });

  it('is none where everything is so already, or nothing is known of it', async () => {
    await deleteCertifications(world, ['c-1']);
    const change = await lastChange();
    await restoreChange(world, change);
    expect(await restoreChange(world, change)).toEqual({ kind: 'as-it-was' });
    expect(await restoreChange(world, 99)).toEqual({ kind: 'gone' });
    expect(await restoreRow(world, 999)).toEqual({ kind: 'gone' });
  });
});

describe('a row that is put back', () => {
  it('says what it said before, whatever was changed since', async () => {
    const acme = client({ id: 'acme', name: 'Acme' });
    await changeLedger(world, { clients: [acme] });
    await changeLedger(world, { clients: [revised(acme, { name: 'Other' }, 5)] });
    const record = await recordOf('clients');
    await changeLedger(world, { clients: [revised({ ...acme, revision: 2 }, { link: 'x', name: 'Third' }, 6)] });
    expect(await restoreRow(world, record)).toMatchObject({ kind: 'done' });
    expect(await world.database.clients.get('acme')).toEqual({ ...acme, revision: 4, updatedAt: world.now() });
  });

  it('is refused while what it is part of is deleted, with the name of that', async () => {
    await deleteCertifications(world, ['c-1']);
    expect(await restoreRow(world, await recordOf('examAttempts'))).toEqual({
      kind: 'owner-gone',
      table: 'certifications',
      name: 'Inbound Marketing',
    });
    expect(await world.database.examAttempts.get('a-1')).toMatchObject({ revision: 2 });
  });

  it('is not taken away again from under what has become part of it since', async () => {
    const acme = client({ id: 'acme', name: 'Acme' });
    const entry = { ...newRow('e-1', 1), ...entryFields({ clientId: 'acme' }) };
    await changeLedger(world, { clients: [acme] });
    const outcome = await changeLedger(world, { clients: [buried(acme, 5)] });
    if (outcome.kind === 'done') await outcome.undo();
    const record = await recordOf('clients');
    await changeLedger(world, { pointEntries: [entry] });
    expect(await restoreRow(world, record)).toEqual({
      kind: 'still-used',
      table: 'pointEntries',
      name: 'Marketing Hub Professional',
    });
    await changeLedger(world, { pointEntries: [buried(entry, 6)] });
    expect(await restoreRow(world, record)).toMatchObject({ kind: 'done' });
  });

  it('that is an attempt brings its lock along', async () => {
    await changeCertifications(world, { examAttempts: [buried(attempt(), world.now())] });
    const record = await recordOf('examAttempts');
    const unlocked = revised(CERTIFICATION, { lock: null }, world.now());
    await changeCertifications(world, { certifications: [unlocked] });
    expect(await restoreRow(world, record)).toMatchObject({ kind: 'done' });
    expect((await world.database.certifications.get('c-1'))?.lock).toEqual(lock);
  });
});

describe('a picture', () => {
  beforeEach(async () => {
    await keepTicket(world);
    await world.database.ticketPictures.add(picture());
    await deletePicture(world, 'p-1');
  });

  it('comes back with its pixels', async () => {
    expect(await restoreRow(world, await recordOf('ticketPictures'))).toMatchObject({ kind: 'done' });
    const back = await world.database.ticketPictures.get('p-1');
    expect(back?.deletedAt).toBeNull();
    expect(await back?.blob.text()).toBe('pixels');
  });

  it('does not once its pixels are thrown away, nor to a ticket that is gone', async () => {
    const record = await recordOf('ticketPictures');
    await deleteTicket(world, 't-1');
    expect(await restoreRow(world, record)).toMatchObject({ kind: 'owner-gone', table: 'tickets' });
    await world.database.ticketPictures.update('p-1', { blob: new Blob([]) });
    expect(await restoreRow(world, record)).toEqual({ kind: 'as-it-was' });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { revised } from '../../../src/domain/row.ts';
import { DAY_MS, HOUR_MS } from '../../../src/domain/time.ts';
import { readBackup } from '../../../src/jobs/backup/read-backup.ts';
import { changeCertifications } from '../../../src/jobs/change-certifications.ts';
import { changeLedger } from '../../../src/jobs/change-ledger.ts';
import { deleteCertifications } from '../../../src/jobs/delete-certifications.ts';
import { earliestMoment, forecastAsOf, restoreAsOf } from '../../../src/jobs/history/restore-as-of.ts';
import { keepWatch } from '../../../src/jobs/keep-watch.ts';
import { keepPictures } from '../../../src/store/changes/picture-change.ts';
import { readRecordsOfChange } from '../../../src/store/queries/history.ts';
import { readSafeCopies } from '../../../src/store/queries/safe-copies.ts';
import { client } from '../../fixtures/ledger.ts';
import { keepTicket, picture } from '../../fixtures/picture-rows.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

let world: TestWorld;
let start: number;

beforeEach(async () => {
  world = testWorld();
  start = world.now();
  await world.database.holders.add(holder());
  await world.database.certifications.add(certification());
  await world.database.clients.add(client());
  await keepWatch(world);
});
afterEach(() => vi.restoreAllMocks());

/** The rows without what every change moves on. */
async function saying(): Promise<unknown> {
  const { certifications, clients, holders, ticketPictures } = await allRows(world.database);
  const plain = [certifications, clients, holders, ticketPictures].flatMap((rows) => rows ?? []);
  const living = plain.filter((row) => Reflect.get(row, 'deletedAt') === null);
  return living.map((row) => ({ ...row, updatedAt: 0, revision: 0 }));
}

async function change(): Promise<void> {
  world.setNow(start + HOUR_MS);
  await deleteCertifications(world, ['c-1']);
  await changeLedger(world, { clients: [revised(client(), { name: 'Other' }, world.now())] });
  await changeCertifications(world, { certifications: [certification({ id: 'c-late', createdAt: world.now() })] });
}

describe('everything as of a moment', () => {
  it('is what it was then, told before and after it is done, and taken back', async () => {
    const before = await saying();
    await change();
    const changed = await saying();
    world.setNow(start + 2 * HOUR_MS);
    expect(await forecastAsOf(world, start)).toEqual([
      { table: 'certifications', back: 1, changed: 0, gone: 1 },
      { table: 'clients', back: 0, changed: 1, gone: 0 },
    ]);
    expect(await saying()).toEqual(changed);
    const outcome = await restoreAsOf(world, start);
    expect(await saying()).toEqual(before);
    expect(await forecastAsOf(world, start)).toEqual([]);
    if (outcome.kind !== 'done') throw new Error(`It was ${outcome.kind}`);
    await outcome.undo();
    expect(await saying()).toEqual(changed);
  });

  it('is one change of the history, so that another moment brings it back as well', async () => {
    await change();
    const changed = await saying();
    world.setNow(start + 2 * HOUR_MS);
    await restoreAsOf(world, start);
    const last = await world.database.history.orderBy(':id').last();
    expect(await readRecordsOfChange(world.database, last?.change ?? 0)).toHaveLength(3);
    world.setNow(start + 3 * HOUR_MS);
    await restoreAsOf(world, start + HOUR_MS);
    expect(await saying()).toEqual(changed);
  });

  it('for now changes nothing', async () => {
    await change();
    expect(await forecastAsOf(world, world.now())).toEqual([]);
  });

  it('is begun with a copy of what is there', async () => {
    await change();
    await restoreAsOf(world, start);
    const [copy] = await readSafeCopies(world.safe);
    expect(copy).toMatchObject({ reason: 'history', createdAt: world.now() });
    const read = await readBackup(copy?.file ?? new Blob([]), { schemaVersion: world.database.verno });
    if (read.kind === 'refused') throw new Error(read.refusal.reason);
    expect(read.backup.tables.get('clients')).toMatchObject([{ name: 'Other' }]);
  });

  it('gives no former pixels back, but those of a picture that went or came', async () => {
    await keepTicket(world);
    await world.database.ticketPictures.add(picture({ createdAt: start - 1 }));
    world.setNow(start + HOUR_MS);
    const masked = revised(picture({ createdAt: start - 1 }), { blob: new Blob(['masked']), bytes: 6 }, world.now());
    await keepPictures(world.database, [masked, picture({ id: 'p-2', createdAt: world.now() })]);
    expect(await forecastAsOf(world, start)).toEqual([{ table: 'ticketPictures', back: 0, changed: 0, gone: 1 }]);
    const outcome = await restoreAsOf(world, start);
    expect(await (await world.database.ticketPictures.get('p-1'))?.blob.text()).toBe('masked');
    if (outcome.kind === 'done') await outcome.undo();
    const second = await world.database.ticketPictures.get('p-2');
    expect(second?.deletedAt).toBeNull();
    expect(await second?.blob.text()).toBe('pixels');
  });
});

describe('a moment that is refused', () => {
  it('is one before the history begins', async () => {
    expect(await earliestMoment(world)).toBe(start);
    expect(await restoreAsOf(world, start - 1)).toEqual({ kind: 'too-early' });
    world.setNow(start + 40 * DAY_MS);
    expect(await earliestMoment(world)).toBe(start + 10 * DAY_MS);
  });

  it('is every one while there is no room for a copy', async () => {
    await change();
    const changed = await saying();
    vi.spyOn(world.safe.copies, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await restoreAsOf(world, start)).toEqual({ kind: 'no-room-for-copy' });
    expect(await saying()).toEqual(changed);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { openHolderBook } from '../../src/jobs/import/certifications/holder-book.ts';
import {
  addCertification,
  editCertification,
  freshCertification,
  type SavedFields,
} from '../../src/jobs/save-certification.ts';
import { readHolders } from '../../src/store/queries/certifications.ts';
import { readPreferences } from '../../src/store/queries/settings.ts';
import { certification, holder, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
let world: TestWorld;

beforeEach(() => {
  world = testWorld({ now: NOW });
});

function fields(overrides: Partial<SavedFields> = {}): SavedFields {
  const { id, createdAt, updatedAt, revision, deletedAt, holderId, lock, sitting, ...rest } = certification();
  return { ...rest, holder: { name: '' }, ...overrides };
}
const names = async () => (await readHolders(world.database)).map(({ name, isMe }) => (isMe ? 'me' : name));
const read = (id: string) => freshCertification(world, id);

/** Adds, and gives the row as it was kept. */
async function added(overrides: Partial<SavedFields> = {}) {
  const { id } = await addCertification(world, fields(overrides));
  const row = await read(id);
  if (row === null) throw new Error('It was added');
  return row;
}

describe('adding a certification', () => {
  it('keeps what the editor gave, as a first revision with a new id', async () => {
    const row = await added({ name: 'Revenue Operations', expires: on('2027-02'), notes: 'Ask Lin', favourite: true });
    expect(row).toEqual({
      ...certification({ name: 'Revenue Operations', expires: on('2027-02'), notes: 'Ask Lin', favourite: true }),
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      holderId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      createdAt: NOW,
      updatedAt: NOW,
    });
    expect((await added()).id).not.toBe(row.id);
  });

  it('brings its deadline and the badge with it', async () => {
    await added({ expires: on('2026-12-01') });
    expect(await world.database.deadlines.count()).toBe(1);
    expect(world.browser.badge?.text).toBe('9d');
  });

  it('takes back the whole of it, and brings it back', async () => {
    const first = await addCertification(world, fields({ holder: { name: 'Lin Okafor' }, expires: on('2026-12-01') }));
    if (first.kind !== 'done') throw new Error('It was added');
    const undone = await first.undo();
    expect(await read(first.id)).toBeNull();
    expect(await names()).toEqual([]);
    expect(await world.database.deadlines.count()).toBe(0);
    expect(world.browser.badge?.text).toBe('');
    if (undone.kind !== 'done') throw new Error('It was taken back');
    await undone.undo();
    expect(await read(first.id)).toMatchObject({ expires: on('2026-12-01') });
    expect(await names()).toEqual(['Lin Okafor']);
    expect(await world.database.deadlines.count()).toBe(1);
  });
});

describe('whose it is', () => {
  it('is the user when nobody is named, made once', async () => {
    const [mine, also] = [await added(), await added({ holder: { name: '  ' } })];
    expect(also.holderId).toBe(mine.holderId);
    expect(await names()).toEqual(['me']);
  });

  it.each(['Lin Okafor', 'lin okafor', '  LIN OKAFOR ', 'Lín Ökafor', 'Lin  Okafor', 'Okafor, Lin'])(
    'is the one known, found as %j',
    async (name) => {
      const { holderId } = await added({ holder: { name: 'Lin Okafor' } });
      expect((await added({ holder: { name } })).holderId).toBe(holderId);
      expect(await names()).toEqual(['Lin Okafor']);
    },
  );

  it('is somebody else when the name is another', async () => {
    await added({ holder: { name: 'Lin Okafor' } });
    await added({ holder: { name: 'Lin Okaford' } });
    await added();
    await added({ holder: { name: '?' } });
    expect(await names()).toEqual(['me', '?', 'Lin Okafor', 'Lin Okaford']);
  });

  it('is the one whom an import finds by the same name', async () => {
    const { holderId } = await added({ holder: { name: 'Øyvind Strand' } });
    expect((await openHolderBook(world)).idOf('STRAND, Oyvind')).toBe(holderId);
    expect((await added({ holder: { name: 'STRAND, Oyvind' } })).holderId).toBe(holderId);
  });

  it('is the one whose id was chosen', async () => {
    await world.database.holders.add(holder({ id: 'h-7', name: 'Ada', isMe: false }));
    expect((await added({ holder: { id: 'h-7' } })).holderId).toBe('h-7');
    expect(await names()).toEqual(['Ada']);
  });

  it('is remembered for the next one', async () => {
    const { holderId } = await added({ holder: { name: 'Lin Okafor' } });
    expect((await readPreferences(world.database)).lastHolderId).toBe(holderId);
  });

  it('stays known while somebody else’s certification is taken back', async () => {
    const first = await addCertification(world, fields({ holder: { name: 'Lin Okafor' } }));
    const second = await added({ holder: { name: 'Lin Okafor' } });
    if (first.kind !== 'done') throw new Error('It was added');
    expect((await first.undo()).kind).toBe('done');
    expect(await read(first.id)).toBeNull();
    expect(await names()).toEqual(['Lin Okafor']);
    expect((await added({ holder: { name: 'Lin Okafor' } })).holderId).toBe(second.holderId);
  });
});

describe('editing a certification', () => {
  it('changes what was changed and keeps the rest, its lock and sitting too', async () => {
    const sitting = { startedAt: NOW, limitMinutes: 60 };
    const lock = { startedAt: NOW, reason: 'last-attempt' as const, until: NOW + 1 };
    await world.database.certifications.add(certification({ sitting, lock, notes: 'Before' }));
    const row = await read('c-1');
    if (row === null) throw new Error('It is there');
    world.setNow(NOW + 1_000);
    expect(await editCertification(world, row, { notes: 'After' })).toMatchObject({ kind: 'done', id: 'c-1' });
    expect(await read('c-1')).toEqual({ ...row, notes: 'After', updatedAt: NOW + 1_000, revision: 2 });
  });

  it('moves its deadline', async () => {
    await editCertification(world, await added({ expires: on('2026-12-01') }), { expires: on('2026-12-03') });
    expect(world.browser.badge?.text).toBe('11d');
    expect(await world.database.deadlines.count()).toBe(1);
  });

  it('can give it to somebody new, and take that back', async () => {
    const row = await added();
    const outcome = await editCertification(world, row, { holder: { name: 'Lin Okafor' } });
    expect(await names()).toEqual(['me', 'Lin Okafor']);
    expect((await read(row.id))?.holderId).not.toBe(row.holderId);
    if (outcome.kind !== 'done') throw new Error('It was changed');
    await outcome.undo();
    expect(await names()).toEqual(['me']);
    expect((await read(row.id))?.holderId).toBe(row.holderId);
  });

  it('overwrites nothing that was changed elsewhere, and makes no holder for it', async () => {
    const row = await added();
    await editCertification(world, row, { notes: 'Theirs' });
    const outcome = await editCertification(world, row, { notes: 'Mine', holder: { name: 'Lin Okafor' } });
    expect(outcome).toEqual({ kind: 'changed-elsewhere', id: row.id });
    expect((await read(row.id))?.notes).toBe('Theirs');
    expect(await names()).toEqual(['me']);
  });

  it('is not taken back once it was changed again', async () => {
    const row = await added({ notes: 'Before' });
    const first = await editCertification(world, row, { notes: 'First' });
    await editCertification(world, (await read(row.id)) ?? row, { notes: 'Second' });
    if (first.kind !== 'done') throw new Error('It was changed');
    expect(await first.undo()).toEqual({ kind: 'changed-elsewhere' });
    expect((await read(row.id))?.notes).toBe('Second');
  });
});

it('a certification that was deleted is not found any more', async () => {
  await world.database.certifications.add(certification({ deletedAt: NOW }));
  expect(await read('c-1')).toBeNull();
});

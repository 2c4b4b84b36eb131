import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeCertifications } from '../../../../src/jobs/change-certifications.ts';
import {
  type ConfirmedRow,
  importCertifications,
} from '../../../../src/jobs/import/certifications/import-certifications.ts';
import { readAllCertifications, readHolders } from '../../../../src/store/queries/certifications.ts';
import { killedAt } from '../../../fixtures/fuse.ts';
import { certification, holder, on } from '../../../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

const KEPT = certification({
  id: 'c-1',
  holderId: 'h-1',
  name: 'Inbound Marketing',
  email: 'ada@agency.example',
  earned: on('2026-01-10'),
  expires: on('2027-05-03'),
  link: 'https://app.hubspot.com/academy/achievements/abcd1234/en/1/ada-moreau/inbound-marketing',
  credentialId: 'abcd1234',
  favourite: true,
  notes: 'Mine',
});
let world: TestWorld;

beforeEach(() => {
  world = testWorld();
});
afterEach(() => void vi.restoreAllMocks());

function row(fields: Partial<ConfirmedRow> = {}): ConfirmedRow {
  return {
    name: 'SEO',
    catalogueId: 'seo',
    holderName: '',
    email: '',
    earned: null,
    expires: null,
    link: '',
    credentialId: '',
    matches: null,
    ...fields,
  };
}

const update = (fields: Partial<ConfirmedRow> = {}) =>
  row({ name: 'Inbound', catalogueId: 'inbound', matches: 'c-1', ...fields });
const keep = () => changeCertifications(world, { holders: [holder()], certifications: [KEPT] });
const kept = (id = 'c-1') => world.database.certifications.get(id);

/** Everything in the database, to be compared. */
async function everything() {
  const tables = world.database.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

describe('a row that is new', () => {
  it('becomes a certification of the user with its deadline', async () => {
    const outcome = await importCertifications(world, [
      row({ earned: on('2026-02'), expires: on('2028-02'), email: 'ada@agency.example', credentialId: 'wxyz5678' }),
    ]);
    expect(outcome).toMatchObject({ kind: 'done', added: 1, updated: 0 });
    const [me] = await readHolders(world.database);
    expect(me).toMatchObject({ isMe: true, name: '' });
    expect(await readAllCertifications(world.database)).toEqual([
      {
        ...certification({
          holderId: me?.id ?? '',
          name: 'SEO',
          catalogueId: 'seo',
          email: 'ada@agency.example',
          earned: on('2026-02'),
          expires: on('2028-02'),
          credentialId: 'wxyz5678',
        }),
        id: expect.any(String),
        createdAt: world.now(),
        updatedAt: world.now(),
      },
    ]);
    expect(await world.database.deadlines.count()).toBeGreaterThan(0);
    expect(world.browser.firstPaint?.items[0]?.name).toBe('SEO');
  });

  it('belongs to whom it names: somebody kept by any spelling, somebody new made once, the user for nobody', async () => {
    await changeCertifications(world, {
      holders: [holder(), holder({ id: 'h-lin', name: 'Lin Okafor', isMe: false })],
    });
    await importCertifications(world, [
      row(),
      row({ holderName: 'OKAFOR Lín' }),
      row({ holderName: 'Bo Lindqvist' }),
      row({ holderName: 'bo lindqvist', name: 'Inbound' }),
    ]);
    const holders = await readHolders(world.database);
    expect(holders.map(({ name }) => name)).toEqual(['', 'Bo Lindqvist', 'Lin Okafor']);
    const names = new Map(holders.map(({ id, name }) => [id, name]));
    const held = (await readAllCertifications(world.database)).map(({ name, holderId }) => [name, names.get(holderId)]);
    expect(held.sort()).toEqual([
      ['Inbound', 'Bo Lindqvist'],
      ['SEO', ''],
      ['SEO', 'Bo Lindqvist'],
      ['SEO', 'Lin Okafor'],
    ]);
  });
});

describe('a row that updates', () => {
  it.each<[string, Partial<ConfirmedRow>]>([
    ['email', { email: 'ada@new.example' }],
    ['earned', { earned: on('2026-02-01') }],
    ['expires', { expires: on('2028-06-03') }],
    ['link', { link: 'https://certificates.example/1' }],
    ['credentialId', { credentialId: 'wxyz5678' }],
  ])('changes the %s that it brings and erases nothing', async (_field, brought) => {
    await keep();
    world.setNow(world.now() + 1_000);
    const outcome = await importCertifications(world, [update(brought)]);
    expect(outcome).toMatchObject({ kind: 'done', added: 0, updated: 1 });
    // Name, holder, notes and the rest stay as the user has them.
    expect(await kept()).toEqual({ ...KEPT, ...brought, revision: 2, updatedAt: world.now() });
  });

  it('makes its deadlines anew', async () => {
    await keep();
    await importCertifications(world, [update({ expires: on('2028-06-03') })]);
    const deadlines = await world.database.deadlines.where('subjectId').equals('c-1').toArray();
    expect(deadlines.map((deadline) => deadline.on)).toEqual([on('2028-06-03')]);
  });

  it('is one revision with another for the same record, the later one above the earlier', async () => {
    await keep();
    const outcome = await importCertifications(world, [
      update({ expires: on('2028-06-03'), credentialId: 'first123' }),
      update({ credentialId: 'later456', email: 'ada@new.example' }),
    ]);
    expect(outcome).toMatchObject({ added: 0, updated: 1 });
    expect(await kept()).toMatchObject({
      revision: 2,
      expires: on('2028-06-03'),
      credentialId: 'later456',
      email: 'ada@new.example',
      earned: KEPT.earned,
    });
  });

  it('makes no holder, whatever it calls the one it has', async () => {
    await keep();
    await importCertifications(world, [update({ holderName: 'Somebody Else' })]);
    expect(await readHolders(world.database)).toHaveLength(1);
    expect((await kept())?.holderId).toBe('h-1');
  });

  it('is a new certification when its match was deleted meanwhile', async () => {
    await keep();
    await changeCertifications(world, { certifications: [{ ...KEPT, revision: 2, deletedAt: world.now() }] });
    const outcome = await importCertifications(world, [update({ expires: on('2028-06-03') })]);
    expect(outcome).toMatchObject({ kind: 'done', added: 1, updated: 0 });
    const [made] = await readAllCertifications(world.database);
    expect(made).toMatchObject({ name: 'Inbound', revision: 1, expires: on('2028-06-03'), email: '' });
    expect(made?.id).not.toBe('c-1');
  });

  it('rests on the record as it is now, not as it was reviewed', async () => {
    await keep();
    await changeCertifications(world, { certifications: [{ ...KEPT, revision: 2, notes: 'Changed' }] });
    const outcome = await importCertifications(world, [update({ expires: on('2028-06-03') })]);
    expect(outcome.kind).toBe('done');
    expect(await kept()).toMatchObject({ revision: 3, notes: 'Changed', expires: on('2028-06-03') });
  });

  it('is refused with all others when another page was quicker', async () => {
    await keep();
    // A new id is asked for between the reading of the matches and the writing.
    const raced: TestWorld = {
      ...world,
      newId: () => {
        void world.database.certifications.update('c-1', { revision: 2 });
        return world.newId();
      },
    };
    const outcome = await importCertifications(raced, [row(), update({ expires: on('2028-06-03') })]);
    expect(outcome.kind).toBe('changed-elsewhere');
    expect(await world.database.certifications.count()).toBe(1);
    expect((await kept())?.expires).toEqual(KEPT.expires);
  });
});

describe('taking an import back', () => {
  it('leaves what was there before, and nobody who was made for it', async () => {
    await keep();
    const outcome = await importCertifications(world, [
      row({ holderName: 'Bo Lindqvist', expires: on('2027-01-01') }),
      row({ name: 'Inbound' }),
      update({ expires: on('2028-06-03'), email: 'ada@new.example' }),
    ]);
    expect(await readAllCertifications(world.database)).toHaveLength(3);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect((await outcome.undo()).kind).toBe('done');
    expect(await readAllCertifications(world.database)).toEqual([{ ...KEPT, revision: 3, updatedAt: world.now() }]);
    expect((await readHolders(world.database)).map(({ id }) => id)).toEqual(['h-1']);
    expect((await world.database.deadlines.toArray()).map((deadline) => deadline.on)).toEqual([KEPT.expires]);
  });

  it('leaves somebody who was made for it and has more by now', async () => {
    const outcome = await importCertifications(world, [row({ holderName: 'Bo Lindqvist' })]);
    const [bo] = await readHolders(world.database);
    await changeCertifications(world, { certifications: [certification({ id: 'c-9', holderId: bo?.id ?? '' })] });
    if (outcome.kind === 'done') await outcome.undo();
    expect((await readAllCertifications(world.database)).map(({ id }) => id)).toEqual(['c-9']);
    expect((await readHolders(world.database)).map(({ name }) => name)).toEqual(['Bo Lindqvist']);
  });
});

describe('a large import', () => {
  const many = Array.from({ length: 5_000 }, (_, index) =>
    row({ name: `Course ${index}`, catalogueId: null, holderName: `Person ${index % 40}`, expires: on('2028-01-05') }),
  );

  it('tells how far it is, in slices, to the last one', async () => {
    const written: number[] = [];
    await importCertifications(world, many, { onProgress: (count) => written.push(count) });
    expect(written.at(-1)).toBe(5_000);
    const slices = written.map((count, index) => count - (written[index - 1] ?? 0));
    expect(slices.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...slices)).toBeLessThanOrEqual(1_000);
    expect(await world.database.certifications.count()).toBe(5_000);
    expect(await world.database.holders.count()).toBe(40);
  });

  it.each([1_000, 5_000])('is rolled back whole when it is cancelled after %i', async (after) => {
    await keep();
    const before = await everything();
    const controller = new AbortController();
    const running = importCertifications(world, [update({ expires: on('2028-06-03') }), ...many], {
      signal: controller.signal,
      onProgress: (count) => {
        if (count >= after) controller.abort();
      },
    });
    await expect(running).rejects.toThrow(/abort/i);
    expect(await everything()).toEqual(before);
  });
});

it('writes nothing when it was cancelled before it began', async () => {
  await keep();
  const before = await everything();
  const running = importCertifications(world, [row()], { signal: AbortSignal.abort() });
  await expect(running).rejects.toThrow(/abort/i);
  expect(await everything()).toEqual(before);
});

it('is kept whole or not at all, wherever it is killed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  for (let step = 1; ; step += 1) {
    world = testWorld();
    await keep();
    const killed = await killedAt(world, step, () =>
      importCertifications(world, [row({ holderName: 'Bo Lindqvist' }), update({ expires: on('2028-06-03') })]),
    );
    const rows = await readAllCertifications(world.database);
    const state = `${rows.length} ${(await kept())?.expires?.on} ${await world.database.holders.count()}`;
    expect(['1 2027-05-03 1', '2 2028-06-03 2']).toContain(state);
    if (!killed) break;
  }
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CompanionDatabase } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { readBroken } from '../../src/store/read-broken.ts';
import { onDisk, openRaw } from '../fixtures/raw-database.ts';
import { allRows, leaveBehind } from '../fixtures/versions/frozen-version.ts';
import { RELEASED } from '../fixtures/versions/released.ts';
import { version1 } from '../fixtures/versions/version-1.ts';

vi.setConfig({ testTimeout: 60_000 });

const NOBODY = { onBlocked: () => {}, onReplaced: () => {} };
const NEWEST = RELEASED.at(-1) ?? version1;
let names = 0;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

function freshName(): string {
  names += 1;
  return `migrated-${names}`;
}

/** The rows as they lie there, without any of our own code. */
async function rowsOnDisk(name: string): Promise<Record<string, unknown[]>> {
  const { database } = await openRaw(name, undefined, { yields: true });
  const rows: Record<string, unknown[]> = {};
  for (const table of database.objectStoreNames) {
    rows[table] = await new Promise((resolve, reject) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
  database.close();
  return rows;
}

/** Brings a database up to the present version and lets the page die before one of its writes. Gives whether it came so far. */
async function killedWhileMigrating(name: string, at: number): Promise<boolean> {
  let steps = 0;
  const dying = (owner: object, method: string) => {
    const real: unknown = Reflect.get(owner, method);
    if (typeof real !== 'function') throw new Error(method);
    Reflect.set(owner, method, function (this: unknown, ...args: unknown[]) {
      steps += 1;
      // A page that dies takes its transaction with it, and so does an error in the middle of a migration.
      if (steps === at) throw new Error('The page dies');
      return Reflect.apply(real, this, args);
    });
    return () => Reflect.set(owner, method, real);
  };
  const undo = [
    dying(IDBObjectStore.prototype, 'put'),
    dying(IDBObjectStore.prototype, 'clear'),
    dying(IDBObjectStore.prototype, 'delete'),
    dying(IDBObjectStore.prototype, 'createIndex'),
    dying(IDBDatabase.prototype, 'createObjectStore'),
  ];
  const database = new CompanionDatabase(name);
  try {
    await openDatabase(database, NOBODY);
  } finally {
    for (const back of undo) back();
    database.close();
  }
  return steps >= at;
}

describe.each(RELEASED.slice(0, -1))('a page that dies while version $version is brought up to date', (released) => {
  it('leaves all of what was, and the next page brings it up to date as if nothing had been', async () => {
    const whole = freshName();
    await leaveBehind(whole, released);
    const untouched = await rowsOnDisk(whole);
    let at = 1;
    for (;;) {
      const name = freshName();
      await leaveBehind(name, released);
      const killed = await killedWhileMigrating(name, at);
      if (!killed) break;
      expect(await onDisk(name)).toMatchObject({ version: released.version * 10 });
      expect(await rowsOnDisk(name)).toEqual(untouched);
      const next = new CompanionDatabase(name);
      expect(await openDatabase(next, NOBODY)).toEqual({ kind: 'open' });
      expect(await allRows(next)).toEqual(released.read);
      next.close();
      at += 1;
    }
    expect(at).toBeGreaterThan(1);
  });
});

describe('an update while a panel is open on the version before', () => {
  it('waits for a panel that holds on, tells so, and is whole once that is closed', async () => {
    const name = freshName();
    const released = RELEASED.at(-2) ?? version1;
    await leaveBehind(name, released);
    const panel = await openRaw(name, undefined, { yields: false });
    const onBlocked = vi.fn();
    const update = new CompanionDatabase(name);
    const opening = openDatabase(update, { onBlocked, onReplaced: () => {} });
    await vi.waitFor(() => expect(onBlocked).toHaveBeenCalled());
    // The panel goes on writing until it is closed, and what it writes is brought up to date with the rest.
    await new Promise((resolve) => {
      const transaction = panel.database.transaction('drafts', 'readwrite');
      transaction.objectStore('drafts').put({ key: 'ticket|late', value: 'typed', updatedAt: 1 });
      transaction.oncomplete = resolve;
    });
    panel.database.close();
    expect(await opening).toEqual({ kind: 'open' });
    const rows = await allRows(update);
    expect(rows).toEqual({
      ...released.read,
      drafts: [...released.read.drafts, { key: 'ticket|late', value: 'typed', updatedAt: 1 }],
    });
    update.close();
  });
});

describe('a table deleted underneath us', () => {
  const TORN = Object.keys(NEWEST.schema);

  it.each(TORN)('%s: is told, and everything else can be saved', async (missing) => {
    const name = freshName();
    const schema = Object.fromEntries(Object.entries(NEWEST.schema).filter(([table]) => table !== missing));
    await leaveBehind(name, { ...NEWEST, schema });
    // At the first look, and at every later one.
    for (const _look of [1, 2]) {
      const database = new CompanionDatabase(name);
      expect(await openDatabase(database, NOBODY)).toEqual({ kind: 'torn' });
      await expect(database.settings.put({ key: 'x', value: 1 })).rejects.toThrow();
    }
    const read = await readBroken(name);
    if (read === 'nothing') throw new Error('Nothing could be read');
    const rows = Object.fromEntries(read.tables.map((table) => [table.name, table.rows]));
    expect(rows).toEqual({ ...NEWEST.stored, [missing]: [] });
  });

  it('an index alone is told of as well', async () => {
    const name = freshName();
    const schema = { ...NEWEST.schema, deadlines: { key: 'key', indexes: [] } };
    await leaveBehind(name, { ...NEWEST, schema });
    expect(await openDatabase(new CompanionDatabase(name), NOBODY)).toEqual({ kind: 'torn' });
  });
});

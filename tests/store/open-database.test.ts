import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompanionDatabase } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { onDisk, openRaw } from '../fixtures/raw-database.ts';
import { certification } from '../fixtures/rows.ts';

let names = 0;
let name = '';
let database: CompanionDatabase;
const events = { onBlocked: vi.fn(), onReplaced: vi.fn() };

beforeEach(() => {
  names += 1;
  name = `opened-${names}`;
  database = new CompanionDatabase(name);
  events.onBlocked.mockReset();
  events.onReplaced.mockReset();
  // Dexie tells the console what we tell the user.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  database.close();
});

/** Native versions, which are Dexie's times ten: of our own release, and of one that nobody has written yet. */
const OURS = new CompanionDatabase().verno * 10;
const LATER_VERSION = OURS + 10;

/** Lets everything that is due in the database happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('opening', () => {
  it('makes a database where there is none, and disturbs nobody', async () => {
    expect(await openDatabase(database, events)).toEqual({ kind: 'open' });
    await database.certifications.add(certification());
    expect(await database.certifications.count()).toBe(1);
    await settle();
    expect(events.onBlocked).not.toHaveBeenCalled();
    expect(events.onReplaced).not.toHaveBeenCalled();
  });

  it('opens beside another page of the same version', async () => {
    const other = new CompanionDatabase(name);
    await openDatabase(other, events);
    expect(await openDatabase(database, events)).toEqual({ kind: 'open' });
    other.close();
  });

  it('says that it failed, and with what, when the browser cannot open it', async () => {
    const broken = new DOMException('Internal error opening backing store', 'InvalidStateError');
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw broken;
    });
    const outcome = await openDatabase(database, events);
    expect(outcome).toMatchObject({ kind: 'failed', error: { message: expect.stringContaining('backing store') } });
    expect(events.onReplaced).not.toHaveBeenCalled();
  });

  it('says so when it opens and still cannot be read', async () => {
    await openDatabase(database, events);
    database.close();
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(() => {
      throw new DOMException('The row lies in a file that is gone', 'NotReadableError');
    });
    expect((await openDatabase(new CompanionDatabase(name), events)).kind).toBe('failed');
  });

  it('can be tried again after it failed', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('busy', 'InvalidStateError');
    });
    await openDatabase(database, events);
    open.mockRestore();
    expect(await openDatabase(new CompanionDatabase(name), events)).toEqual({ kind: 'open' });
  });
});

describe('data of a later release', () => {
  const LATER = [...new CompanionDatabase().tables.map((table) => table.name), 'zebras'].sort();

  async function leaveLaterData(tables: readonly string[]): Promise<void> {
    const { database: later } = await openRaw(name, LATER_VERSION, {
      yields: true,
      upgrade: (made) => {
        for (const table of tables) made.createObjectStore(table, { keyPath: 'id' });
      },
    });
    later.close();
  }

  it.each([
    ['with a table more', LATER],
    // Dexie would mend what it misses here, and so make the data unreadable for the release that wrote it.
    ['with another shape altogether', ['everything']],
    ['without a table', []],
  ])('%s is refused and left as it is', async (_, tables) => {
    await leaveLaterData(tables);
    expect(await openDatabase(database, events)).toEqual({ kind: 'newer' });
    expect(await onDisk(name)).toEqual({ version: LATER_VERSION, tables: [...tables] });
    expect(events.onReplaced).not.toHaveBeenCalled();
  });

  it('cannot be written to by the older code afterwards', async () => {
    await leaveLaterData(LATER);
    await openDatabase(database, events);
    await expect(database.settings.put({ key: 'preferences', value: {} })).rejects.toThrow(Dexie.DatabaseClosedError);
    await expect(database.certifications.count()).rejects.toThrow(Dexie.DatabaseClosedError);
    expect(await onDisk(name)).toEqual({ version: LATER_VERSION, tables: LATER });
  });

  it('is refused too where the browser does not list its databases', async () => {
    vi.spyOn(IDBFactory.prototype, 'databases').mockRejectedValue(new DOMException('not here', 'NotSupportedError'));
    await leaveLaterData(LATER);
    expect(await openDatabase(database, events)).toEqual({ kind: 'newer' });
    await expect(database.certifications.count()).rejects.toThrow(Dexie.DatabaseClosedError);
  });
});

describe('a page that is overtaken', () => {
  it('makes way for a later version at once, says so once, and never opens again', async () => {
    await openDatabase(database, events);
    await database.certifications.add(certification());
    const later = await openRaw(name, LATER_VERSION, { yields: true });
    expect(events.onReplaced).toHaveBeenCalledTimes(1);
    await expect(database.certifications.count()).rejects.toThrow(Dexie.DatabaseClosedError);
    await expect(database.certifications.put(certification({ name: 'Old code' }))).rejects.toThrow();
    await settle();
    expect(events.onReplaced).toHaveBeenCalledTimes(1);
    expect(events.onBlocked).not.toHaveBeenCalled();
    expect(later.asked).toEqual([]);
    later.database.close();
  });

  it('does the same when the data is deleted elsewhere', async () => {
    await openDatabase(database, events);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    expect(events.onReplaced).toHaveBeenCalledTimes(1);
    await expect(database.certifications.count()).rejects.toThrow(Dexie.DatabaseClosedError);
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });

  it('does the same when the browser closes the database', async () => {
    await openDatabase(database, events);
    // Its types ask for the class where it wants one of it.
    forceCloseDatabase(database.backendDB() as never);
    await settle();
    expect(events.onReplaced).toHaveBeenCalledTimes(1);
    await expect(database.certifications.count()).rejects.toThrow(Dexie.DatabaseClosedError);
  });
});

describe('a page that has to wait', () => {
  it('says so while a connection with older data holds on, and goes on by itself', async () => {
    const holding = await openRaw(name, 5, { yields: false });
    const opening = openDatabase(database, events);
    await vi.waitFor(() => expect(events.onBlocked).toHaveBeenCalled());
    expect(holding.asked).toEqual([OURS]);
    expect(await Promise.race([opening, settle().then(() => 'waiting')])).toBe('waiting');
    holding.database.close();
    expect(await opening).toEqual({ kind: 'open' });
    expect(await database.certifications.count()).toBe(0);
    expect(events.onReplaced).not.toHaveBeenCalled();
  });

  it('says so when the disk does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new IDBOpenDBRequest());
    void openDatabase(database, events);
    await vi.advanceTimersByTimeAsync(7_999);
    expect(events.onBlocked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(events.onBlocked).toHaveBeenCalledTimes(1);
  });

  it('does not say so once it is open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await openDatabase(database, events);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events.onBlocked).not.toHaveBeenCalled();
  });
});

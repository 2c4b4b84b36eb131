import { addDays, dayOf } from '../../src/domain/time.ts';
import { makeBackup } from '../../src/jobs/backup/make-backup.ts';
import { readBackup } from '../../src/jobs/backup/read-backup.ts';
import { forecastRestore, restoreBackup } from '../../src/jobs/backup/restore-backup.ts';
import { momentOf, realWorld, type World } from '../../src/jobs/world.ts';
import { CompanionDatabase } from '../../src/store/database.ts';
import { SafeDatabase } from '../../src/store/safe-database.ts';
import { client, pointEntry } from '../fixtures/ledger.ts';
import { picture, ticket } from '../fixtures/ticket-rows.ts';
import { inventedRows } from './seed.ts';

/*
 * Run in a page of the extension: backup and restore as they are, over databases of the bench's own.
 */

const CERTIFICATIONS = 10_000;
const ENTRIES = 100_000;
const ENTRIES_PER_CLIENT = 20;
const PICTURES = 200;
const PICTURE_BYTES = 200_000;
const MOST_RANDOM = 65_536;

interface LongTask {
  /** What was being done. */
  readonly phase: string;
  readonly ms: number;
}

/** Tasks over 50 ms since the last time they were asked for. */
let longTasks: LongTask[] = [];
/** What was done from when on. */
let phases: { readonly name: string; readonly from: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    const phase = phases.findLast(({ from }) => from <= startTime)?.name ?? '';
    longTasks.push({ phase, ms: duration });
  }
}).observe({ type: 'longtask' });

function begin(name: string): void {
  if (phases.at(-1)?.name !== name) phases.push({ name, from: performance.now() });
}

const from = world('bench-backup-from');
const into = world('bench-backup-into');
let file = new Blob([]);

function world(name: string): World {
  return { ...realWorld(), database: new CompanionDatabase(name), safe: new SafeDatabase(`${name}-safe`) };
}

async function prepare(): Promise<void> {
  await emptied(from);
  const { database } = from;
  const today = dayOf(momentOf(from));
  const { certifications, holders } = inventedRows(CERTIFICATIONS, today);
  await database.holders.bulkAdd(holders);
  await database.certifications.bulkAdd(certifications);
  const clients = ENTRIES / ENTRIES_PER_CLIENT;
  await database.clients.bulkAdd(
    Array.from({ length: clients }, (_, at) => client({ id: `client-${at}`, name: `Client ${at}` })),
  );
  await database.pointEntries.bulkAdd(
    Array.from({ length: ENTRIES }, (_, at) => {
      const soldOn = addDays(today, -((at * 37) % 1_400));
      const id = `entry-${String(at).padStart(6, '0')}`;
      return pointEntry({ id, clientId: `client-${at % clients}`, soldOn, lineSoldOn: soldOn });
    }),
  );
  await database.tickets.bulkAdd(Array.from({ length: PICTURES }, (_, at) => ticket({ id: `ticket-${at}` })));
  for (let at = 0; at < PICTURES; at += 1) {
    const blob = new Blob([noise()], { type: 'image/png' });
    await database.ticketPictures.add(
      picture({ id: `picture-${at}`, ticketId: `ticket-${at}`, blob, bytes: PICTURE_BYTES }),
    );
  }
}

/** What does not compress, as a picture does not. */
function noise(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(PICTURE_BYTES);
  for (let at = 0; at < bytes.length; at += MOST_RANDOM) {
    crypto.getRandomValues(bytes.subarray(at, Math.min(bytes.length, at + MOST_RANDOM)));
  }
  return bytes;
}

async function emptied({ database, safe }: World): Promise<void> {
  await Promise.all([database.delete(), safe.delete()]);
  await Promise.all([database.open(), safe.open()]);
}

/** Milliseconds of a bare read of every row. */
async function bareRead(): Promise<number> {
  const start = performance.now();
  const rows = await everyRow();
  const taken = performance.now() - start;
  if ((rows.get('pointEntries')?.length ?? 0) < ENTRIES) throw new Error('Rows are missing.');
  return taken;
}

async function everyRow(): Promise<Map<string, object[]>> {
  const rows = new Map<string, object[]>();
  for (const table of from.database.tables) rows.set(table.name, await table.toArray());
  return rows;
}

/** Milliseconds of a bare write of every row into an empty database. */
async function bareWrite(): Promise<number> {
  await emptied(into);
  const rows = await everyRow();
  const start = performance.now();
  await into.database.transaction('rw', into.database.tables, async () => {
    for (const [name, some] of rows) await into.database.table(name).bulkPut(some);
  });
  return performance.now() - start;
}

async function backup(): Promise<number> {
  let told = 0;
  const start = performance.now();
  begin('gathering');
  const made = await makeBackup(from, {
    onProgress: (share) => {
      told += 1;
      begin(share < 1 ? 'writing' : 'summing');
    },
  });
  begin('');
  const taken = performance.now() - start;
  if (told < 10) throw new Error('It told nothing of its progress.');
  file = made.file;
  return taken;
}

/** Milliseconds of reading and checking the file, of the forecast and of the restore, into an empty database. */
async function restore(): Promise<number> {
  await emptied(into);
  const start = performance.now();
  const read = await readBackup(file, {
    schemaVersion: into.database.verno,
    onProgress: (share) => begin(share < 1 ? 'reading' : 'checking'),
  });
  if (read.kind !== 'read') throw new Error('It was refused.');
  begin('forecast');
  await forecastRestore(into, read.backup, 'replace');
  begin('copying what is there');
  const outcome = await restoreBackup(into, read.backup, 'replace', {
    onProgress: (share) => begin(share <= 0.5 ? 'copying what is there' : share < 0.99 ? 'putting' : 'following'),
  });
  begin('');
  const taken = performance.now() - start;
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const counts = [await into.database.pointEntries.count(), await into.database.ticketPictures.count()];
  if (counts[0] !== ENTRIES || counts[1] !== PICTURES) throw new Error('Rows are missing.');
  return taken;
}

/** Milliseconds from the wish to stop until a backup has stopped. */
async function cancel(): Promise<number> {
  const stop = new AbortController();
  let asked = 0;
  const told = (share: number) => {
    if (share < 0.3 || stop.signal.aborted) return;
    asked = performance.now();
    stop.abort();
  };
  await makeBackup(from, { onProgress: told, signal: stop.signal }).then(
    () => Promise.reject(new Error('It was not stopped.')),
    () => {},
  );
  return performance.now() - asked;
}

function takeLongTasks(): LongTask[] {
  const taken = longTasks;
  longTasks = [];
  phases = [];
  return taken;
}

Object.assign(globalThis, {
  benchBackup: { prepare, bareRead, bareWrite, backup, restore, cancel, takeLongTasks, fileSize: () => file.size },
});

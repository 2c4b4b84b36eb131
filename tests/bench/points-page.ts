import type { BreakdownLine } from '../../src/domain/points/breakdown.ts';
import { creditMaker } from '../../src/domain/points/credit.ts';
import { type Followed, followBreakdown, followTimeline } from '../../src/domain/points/follow-ledger.ts';
import { touchedSince } from '../../src/domain/points/ledger-journal.ts';
import { type LedgerView, ledgerView, withTouched } from '../../src/domain/points/ledger-view.ts';
import { NO_OVERRIDES } from '../../src/domain/points/overrides.ts';
import { ruleBook } from '../../src/domain/points/rule-book.ts';
import { measuringDays, standingsOf, type Timeline } from '../../src/domain/points/timeline.ts';
import { addDays, dayOf } from '../../src/domain/time.ts';
import { POINTS_RULES } from '../../src/facts/points-rules.ts';
import { changeLedger } from '../../src/jobs/change-ledger.ts';
import { momentOf, realWorld, type World } from '../../src/jobs/world.ts';
import { CompanionDatabase } from '../../src/store/database.ts';
import { readClients, readLedgerJournal, readPointEntries, readTouched } from '../../src/store/queries/ledger.ts';
import { client, pointEntry } from '../fixtures/ledger.ts';

/*
 * Run in a page of the extension: the ledger as the product reads and follows it, over a database of the bench's own.
 */

const ENTRIES_PER_CLIENT = 20;
const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CAD'];
const MARKETS = ['US', 'FR', 'IN', 'BR', null];
const NO_FILTER = { deal: null, market: null };
const make = creditMaker(ruleBook(POINTS_RULES, NO_OVERRIDES));
const worlds = new Map<number, World>();

interface Held {
  readonly view: LedgerView;
  readonly turn: number;
  readonly timeline: Followed<Timeline>;
  readonly breakdown: Followed<readonly BreakdownLine[]>;
}
const held = new Map<number, Held>();

async function prepare(count: number): Promise<void> {
  const database = new CompanionDatabase(`bench-points-${count}`);
  await database.delete();
  await database.open();
  const world: World = { ...realWorld(), database };
  const today = dayOf(momentOf(world));
  const clients = Array.from({ length: Math.ceil(count / ENTRIES_PER_CLIENT) }, (_, at) =>
    client({ id: `client-${at}`, name: `Client ${at}`, market: MARKETS[at % MARKETS.length] ?? null }),
  );
  const pointEntries = Array.from({ length: count }, (_, at) => {
    const soldOn = addDays(today, -((at * 37) % 1_400));
    return pointEntry({
      id: `entry-${String(at).padStart(6, '0')}`,
      clientId: `client-${at % clients.length}`,
      deal: at % 3 === 0 ? 'assisted' : 'sourced',
      soldOn,
      lineSoldOn: soldOn,
      mrr: { minor: 10_000 + ((at * 7_919) % 500_000), currency: CURRENCIES[at % CURRENCIES.length] ?? 'USD' },
      managedFrom: at % 2 === 0 ? soldOn : null,
      otherPartners: at % 4 === 0 ? 2 : 0,
    });
  });
  await changeLedger(world, { clients, pointEntries });
  worlds.set(count, world);
}

/** Milliseconds of a bare read of the same rows. */
async function bare(count: number): Promise<number> {
  const { database } = worldOf(count);
  const start = performance.now();
  const transaction = database.backendDB().transaction(['clients', 'pointEntries'], 'readonly');
  const sizes = await Promise.all(
    ['clients', 'pointEntries'].map(
      (name) =>
        new Promise<number>((resolve, reject) => {
          const request = transaction.objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result.length);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  const taken = performance.now() - start;
  if (sizes[1] !== undefined && sizes[1] < count) throw new Error('Rows are missing, so this measured something else.');
  return taken;
}

/** Milliseconds from nothing to timeline and breakdown. */
async function open(count: number): Promise<number> {
  const world = worldOf(count);
  const { database } = world;
  const today = dayOf(momentOf(world));
  const start = performance.now();
  const { turn } = await readLedgerJournal(database);
  const [clients, entries] = await Promise.all([readClients(database), readPointEntries(database)]);
  const view = ledgerView(clients, entries, make);
  const timeline = followTimeline(null, view, measuringDays(today, 15, 12, 6));
  const breakdown = followBreakdown(null, view, today, NO_FILTER);
  const points = standingsOf(timeline.result);
  const taken = performance.now() - start;
  if (points.length !== 18 || breakdown.result.length === 0) throw new Error('Nothing was worked out.');
  held.set(count, { view, turn, timeline, breakdown });
  return taken;
}

/** Milliseconds that timeline and breakdown take to follow one entry more, once it is kept. */
async function follow(count: number): Promise<number> {
  const world = worldOf(count);
  const before = held.get(count);
  if (before === undefined) throw new Error('Open it first.');
  const today = dayOf(momentOf(world));
  const added = pointEntry({ id: crypto.randomUUID(), clientId: 'client-1', soldOn: today, lineSoldOn: today });
  await changeLedger(world, { pointEntries: [added] });
  const start = performance.now();
  const journal = await readLedgerJournal(world.database);
  const touch = touchedSince(journal, before.turn);
  if (touch === null) throw new Error('The journal lost the change.');
  const view = withTouched(before.view, await readTouched(world.database, touch), make);
  const timeline = followTimeline(before.timeline, view, before.timeline.result.days);
  const breakdown = followBreakdown(before.breakdown, view, today, NO_FILTER);
  standingsOf(timeline.result);
  const taken = performance.now() - start;
  held.set(count, { view, turn: journal.turn, timeline, breakdown });
  return taken;
}

function worldOf(count: number): World & { database: CompanionDatabase } {
  const world = worlds.get(count);
  if (world === undefined) throw new Error(`Nothing was prepared with ${count}.`);
  return world;
}

Object.assign(globalThis, { benchPoints: { prepare, bare, open, follow } });

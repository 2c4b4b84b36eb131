import type { HistoryAct } from '../../domain/history/history-record.ts';
import { placeOfTable } from '../../domain/history/history-tables.ts';
import { rowName } from '../../domain/history/row-name.ts';
import { matchesWords } from '../../domain/matches-words.ts';
import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase, KeptRecord } from '../database.ts';
import { type HistoryItem, readItems } from './history-items.ts';

/** How many rows of a table one change touched in one way. */
export interface HistoryGroup {
  readonly table: string;
  readonly what: HistoryAct;
  readonly count: number;
}

/** One change with the rows it touched, those that it is named after first. */
export interface HistoryAction {
  readonly change: number;
  readonly at: EpochMs;
  readonly groups: readonly HistoryGroup[];
  /** The row that it is named after; null where there are several. */
  readonly lead: HistoryItem | null;
}

export interface HistoryPage {
  /** The latest first. */
  readonly actions: readonly HistoryAction[];
  readonly more: boolean;
}

const SLICE = 500;

/** The latest changes, or those of rows whose name fits a search. Without one the cost depends on `limit` alone. */
export async function readHistoryPage(
  database: CompanionDatabase,
  { limit, search }: { readonly limit: number; readonly search: string },
): Promise<HistoryPage> {
  const find = search.trim() === '' ? latestChanges : changesNamed(search);
  const changes = await find(database, limit + 1);
  const actions = await Promise.all(changes.slice(0, limit).map((change) => readAction(database, change)));
  return { actions: actions.filter((action) => action !== null), more: changes.length > limit };
}

/** What a change did to its rows, those that it is named after first. */
export async function readHistoryItems(
  database: CompanionDatabase,
  change: number,
  limit: number,
): Promise<readonly HistoryItem[]> {
  const records: KeptRecord[] = [];
  for (const [table, what] of await groupsOf(database, change)) {
    const group = database.history.where('[change+table+what]').equals([change, table, what]);
    records.push(...(await group.limit(limit - records.length).toArray()));
    if (records.length >= limit) break;
  }
  return readItems(database, records);
}

/** Every record of a change. */
export function readRecordsOfChange(database: CompanionDatabase, change: number): Promise<KeptRecord[]> {
  return ofChange(database, change).toArray();
}

function ofChange({ history }: CompanionDatabase, change: number) {
  return history.where('[change+table+what]').between([change], [change, []]);
}

async function groupsOf(database: CompanionDatabase, change: number): Promise<(readonly [string, HistoryAct])[]> {
  const keys = await ofChange(database, change).uniqueKeys();
  const groups = keys.map((key) => {
    // The keys of a compound index, which the library gives the type of a single one.
    const [, table, what] = key as unknown as readonly [number, string, HistoryAct];
    return [table, what] as const;
  });
  return groups.sort(([a], [b]) => placeOfTable(a) - placeOfTable(b));
}

async function latestChanges({ history }: CompanionDatabase, most: number): Promise<readonly number[]> {
  const found: number[] = [];
  let below = Number.POSITIVE_INFINITY;
  while (found.length < most) {
    const last = await history.where('[change+table+what]').below([below]).last();
    if (last === undefined) break;
    below = last.change;
    found.push(below);
  }
  return found;
}

function changesNamed(search: string) {
  return async ({ history }: CompanionDatabase, most: number): Promise<readonly number[]> => {
    const found = new Set<number>();
    let below = Number.POSITIVE_INFINITY;
    for (;;) {
      const slice = await history.where(':id').below(below).reverse().limit(SLICE).toArray();
      for (const { id, change, table, before } of slice) {
        below = id;
        if (matchesWords(rowName(table, before), search)) found.add(change);
      }
      if (slice.length < SLICE || found.size >= most) return [...found].slice(0, most);
    }
  };
}

async function readAction(database: CompanionDatabase, change: number): Promise<HistoryAction | null> {
  const group = ([table, what]: readonly [string, HistoryAct]) =>
    database.history.where('[change+table+what]').equals([change, table, what]);
  const keys = await groupsOf(database, change);
  const groups = await Promise.all(
    keys.map(async ([table, what]) => ({ table, what, count: await group([table, what]).count() })),
  );
  const [main] = groups;
  const first = main === undefined ? undefined : await group([main.table, main.what]).first();
  if (main === undefined || first === undefined) return null;
  const [lead = null] = main.count === 1 ? await readItems(database, [first]) : [];
  return { change, at: first.at, groups, lead };
}

import { Dexie, type Table } from 'dexie';
import { coversTyping, type HistoryRecord, recordOf } from '../../domain/history/history-record.ts';
import type { Row } from '../../domain/row.ts';
import type { KeptRecord } from '../database.ts';

type History = Table<KeptRecord, number, HistoryRecord>;

interface Noted {
  readonly before: Row;
  readonly after: Row;
}

/** The number of the change that each transaction is; those nested in another are part of its change. */
const changes = new WeakMap<IDBTransaction, PromiseLike<number>>();

/** The transaction that runs. Throws unless it spans the history, so that no change can be made past it. */
export function changingTransaction(): IDBTransaction {
  const transaction = Dexie.currentTransaction;
  if (transaction?.storeNames.includes('history') !== true) {
    throw new Error('Rows are changed in a transaction that spans the history: see change-rows.ts');
  }
  return transaction.idbtrans;
}

/**
 * Keeps what rows were before a change, as part of its transaction. `typed`: one of many saves of a text that is being
 * written, of which the first in some minutes is kept.
 */
export async function noteHistory(table: Table, changed: readonly Noted[], typed: boolean): Promise<void> {
  const transaction = changingTransaction();
  const history: History = table.db.table('history');
  const records: Omit<HistoryRecord, 'change'>[] = [];
  for (const one of changed) {
    const record = recordOf(table.name, one, typed);
    if (record === null || (typed && (await isCovered(history, record)))) continue;
    records.push(record);
  }
  if (records.length === 0) return;
  const change = await changeOf(history, transaction);
  await history.bulkAdd(records.map((record) => ({ change, ...record })));
}

async function isCovered(history: History, { table, rowId, at }: Omit<HistoryRecord, 'change'>): Promise<boolean> {
  return coversTyping(await history.where('[table+rowId]').equals([table, rowId]).last(), at);
}

function changeOf(history: History, transaction: IDBTransaction): PromiseLike<number> {
  const known = changes.get(transaction);
  if (known !== undefined) return known;
  // No two transactions write the history at a time, so the number is nobody else's.
  const next = history
    .orderBy(':id')
    .last()
    .then((last) => (last?.change ?? 0) + 1);
  changes.set(transaction, next);
  return next;
}

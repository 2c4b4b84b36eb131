import { useEffect, useState } from 'react';
import { creditMaker } from '../../../domain/points/credit.ts';
import { touchedSince } from '../../../domain/points/ledger-journal.ts';
import { type LedgerView, withTouched } from '../../../domain/points/ledger-view.ts';
import type { RuleBook } from '../../../domain/points/rule-book.ts';
import { ledgerInStretches } from '../../../jobs/ledger-in-stretches.ts';
import { createPause } from '../../../jobs/long-work.ts';
import type { World } from '../../../jobs/world.ts';
import { readClients, readLedgerJournal, readPointEntries, readTouched } from '../../../store/queries/ledger.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';

type Database = World['database'];

interface Held {
  readonly view: LedgerView;
  /** The turn of the journal that it is as of. */
  readonly turn: number;
  readonly book: RuleBook;
}

/** The ledger as it was read last, so that going from one screen to the next reads nothing. */
const kept = new WeakMap<Database, Held>();

/** The whole ledger, followed: read once, then only what each change touched. Undefined until it is read. */
export function useLedger(book: RuleBook | undefined): LedgerView | undefined {
  const { database } = useWorld();
  const turn = useLive(async () => (await readLedgerJournal(database)).turn, [database]);
  const [held, setHeld] = useState(kept.get(database));
  useEffect(() => {
    if (book === undefined || turn === undefined) return;
    let wanted = true;
    void latest(database, book).then((next) => {
      // A later turn is being read: what it gives must not be followed by this.
      if (!wanted) return;
      kept.set(database, next);
      setHeld(next);
    });
    return () => {
      wanted = false;
    };
  }, [database, book, turn]);
  return held?.book === book ? held?.view : undefined;
}

async function latest(database: Database, book: RuleBook): Promise<Held> {
  const before = kept.get(database);
  const make = creditMaker(book);
  const journal = await readLedgerJournal(database);
  const touch = before?.book === book ? touchedSince(journal, before.turn) : null;
  if (before !== undefined && touch !== null) {
    if (before.turn === journal.turn) return before;
    return { view: withTouched(before.view, await readTouched(database, touch), make), turn: journal.turn, book };
  }
  const [clients, entries] = await Promise.all([readClients(database), readPointEntries(database)]);
  const view = await ledgerInStretches(clients, entries, make, createPause());
  return { view, turn: journal.turn, book };
}

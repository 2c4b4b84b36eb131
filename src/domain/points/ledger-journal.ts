/**
 * Which rows of the ledger the latest changes touched, so that a page that holds the whole ledger reads those anew and no
 * others. Counted instead of dated: a clock may be set back.
 */
export interface LedgerJournal {
  /** One more at every change. */
  readonly turn: number;
  /** The latest changes, oldest first, the last one of turn `turn`. */
  readonly recent: readonly LedgerTouch[];
}

/** The rows one change touched. */
export interface LedgerTouch {
  readonly clients: readonly string[];
  readonly pointEntries: readonly string[];
}

export const EMPTY_JOURNAL: LedgerJournal = { turn: 0, recent: [] };

/** How many changes are remembered, and how many rows at most: after more, reading everything is as quick. */
const MOST_CHANGES = 20;
const MOST_ROWS = 500;

/** The journal after one more change. */
export function noted({ turn, recent }: LedgerJournal, touch: LedgerTouch): LedgerJournal {
  const size = touch.clients.length + touch.pointEntries.length;
  const next = { turn: turn + 1, recent: size > MOST_ROWS ? [] : [...recent, touch].slice(-MOST_CHANGES) };
  return next;
}

/** The rows touched after `turn`; null when the journal does not reach back so far and everything must be read. */
export function touchedSince({ turn: latest, recent }: LedgerJournal, turn: number): LedgerTouch | null {
  const missed = latest - turn;
  if (missed < 0 || missed > recent.length) return null;
  const touches = missed === 0 ? [] : recent.slice(-missed);
  return {
    clients: [...new Set(touches.flatMap(({ clients }) => clients))],
    pointEntries: [...new Set(touches.flatMap(({ pointEntries }) => pointEntries))],
  };
}

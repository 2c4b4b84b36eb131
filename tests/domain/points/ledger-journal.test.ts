import { describe, expect, it } from 'vitest';
import { EMPTY_JOURNAL, type LedgerJournal, noted, touchedSince } from '../../../src/domain/points/ledger-journal.ts';

const touch = (...pointEntries: string[]) => ({ clients: [], pointEntries });
const journalOf = (...entries: string[]): LedgerJournal =>
  entries.reduce((journal, id) => noted(journal, touch(id)), EMPTY_JOURNAL);

describe('touchedSince', () => {
  it('names every row once that a later change touched', () => {
    expect(touchedSince(journalOf('a', 'b', 'a', 'c'), 1)).toEqual(touch('b', 'a', 'c'));
    expect(touchedSince(journalOf('a', 'b'), 2)).toEqual(touch());
    expect(touchedSince(noted(EMPTY_JOURNAL, { clients: ['x'], pointEntries: [] }), 0)).toEqual({
      clients: ['x'],
      pointEntries: [],
    });
  });

  it('says that everything must be read where it does not reach back so far', () => {
    const long = journalOf(...Array.from({ length: 40 }, (_, at) => String(at)));
    expect(touchedSince(long, 19)).toBeNull();
    expect(touchedSince(long, 20)?.pointEntries).toHaveLength(20);
    const big = noted(journalOf('a'), touch(...Array.from({ length: 501 }, (_, at) => String(at))));
    expect(touchedSince(big, 1)).toBeNull();
    expect(touchedSince(big, 2)).toEqual(touch());
    expect(touchedSince(noted(big, touch('z')), 2)).toEqual(touch('z'));
    expect(touchedSince(noted(big, touch('z')), 1)).toBeNull();
  });

  // A restored or emptied database counts from the beginning again.
  it('says so too when the turn lies ahead of it', () => {
    expect(touchedSince(journalOf('a'), 2)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRows, newerOf } from '../../../src/domain/backup/merge.ts';
import { buried, newRow, type Row, revised } from '../../../src/domain/row.ts';

interface Note extends Row {
  readonly text: string;
}

const keyOf = ({ id }: Note) => id;
const rankOf = ({ updatedAt, revision, deletedAt }: Note) => [updatedAt, revision, deletedAt ?? 0];
const merge = (a: readonly Note[], b: readonly Note[]) => mergeRows(a, b, keyOf, rankOf);

/** Few ids, moments and texts, so that versions of one row meet and tie. */
const notes = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    createdAt: fc.constant(0),
    updatedAt: fc.nat(3),
    revision: fc.integer({ min: 1, max: 3 }),
    deletedAt: fc.option(fc.nat(3), { nil: null }),
    text: fc.constantFrom('', 'x', 'y'),
  }),
  { selector: ({ id }) => id },
);

describe('merging', () => {
  it('gives the same from either side', () => {
    fc.assert(
      fc.property(notes, notes, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('gives the same in any order', () => {
    fc.assert(
      fc.property(notes, notes, notes, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(notes, notes, (a, b) => {
        const merged = merge(a, b);
        expect(merge(merged, merged)).toEqual(merged);
        expect(merge(merged, b)).toEqual(merged);
      }),
    );
  });

  it('invents no row and loses none', () => {
    fc.assert(
      fc.property(notes, notes, (a, b) => {
        const merged = merge(a, b);
        expect(new Set(merged.map(keyOf))).toEqual(new Set([...a, ...b].map(keyOf)));
        for (const row of merged) expect([...a, ...b]).toContainEqual(row);
      }),
    );
  });

  it('never loses a newer edit, nor brings back what was deleted later', () => {
    fc.assert(
      fc.property(notes, notes, (a, b) => {
        for (const row of merge(a, b)) {
          for (const other of [...a, ...b].filter(({ id }) => id === row.id)) {
            expect(row.updatedAt).toBeGreaterThanOrEqual(other.updatedAt);
            const deletedLater = other.deletedAt !== null && other.updatedAt > row.updatedAt;
            expect(deletedLater).toBe(false);
          }
        }
      }),
    );
  });
});

describe('of two devices that began from the same row', () => {
  const first: Note = { ...newRow('a', 10), text: '' };

  it('the later edit stays, however often the other one was changed before', () => {
    const busy = revised(revised(revised(first, { text: '1' }, 11), { text: '2' }, 12), { text: '3' }, 13);
    const later = revised(first, { text: 'later' }, 14);
    expect(newerOf(busy, later, rankOf)).toBe(later);
  });

  it('a deletion stays that came after the last edit, and an edit that came after the deletion', () => {
    const edited = revised(first, { text: 'x' }, 20);
    expect(newerOf(edited, buried(first, 21), rankOf).deletedAt).toBe(21);
    expect(newerOf(edited, buried(first, 19), rankOf).text).toBe('x');
  });

  it('what was both edited and deleted at the same moment is deleted', () => {
    expect(newerOf(revised(first, { text: 'x' }, 20), buried(first, 20), rankOf).deletedAt).toBe(20);
  });
});

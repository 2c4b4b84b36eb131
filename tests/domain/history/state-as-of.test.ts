import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtBack, formerRow, isFileLost, stateAsOf } from '../../../src/domain/history/state-as-of.ts';
import { buried, newRow, type Row, revised, saysTheSame } from '../../../src/domain/row.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { certification } from '../../fixtures/rows.ts';

interface Named extends Row {
  readonly name: string;
}

/** A life of a row: what it was from each moment on, and the records that its changes left. */
const lives = fc
  .record({
    born: fc.integer({ min: 1, max: 50 }),
    steps: fc.array(fc.record({ wait: fc.integer({ min: 1, max: 9 }), name: fc.constantFrom('a', 'b', 'gone') }), {
      maxLength: 8,
    }),
  })
  .map(({ born, steps }) => {
    let row: Named = { ...newRow('r-1', born), name: 'first' };
    const states = [{ from: born, row }];
    const records: { at: number; before: Named }[] = [];
    let at = born;
    for (const { wait, name } of steps) {
      at += wait;
      const before = row;
      row = name === 'gone' ? buried(row, at) : { ...revised(row, { name }, at), deletedAt: null };
      records.push({ at, before });
      states.push({ from: at, row });
    }
    return { states, records, row };
  });

describe('a row as of a moment', () => {
  it('is what it was then, whatever the order of the records', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 150 }), fc.boolean(), ({ states, records, row }, at, turned) => {
        const expected = states.filter(({ from }) => from <= at).at(-1)?.row ?? null;
        const given = turned ? records.toReversed() : records;
        expect(stateAsOf('clients', row, given, at)).toEqual(expected);
      }),
    );
  });

  it('is as it is for now, and not there before it was made', () => {
    fc.assert(
      fc.property(lives, ({ states, records, row }) => {
        expect(stateAsOf('clients', row, records, 1_000)).toBe(row);
        expect(stateAsOf('clients', row, records, (states[0]?.from ?? 0) - 1)).toBeNull();
      }),
    );
  });

  it('is reached by one more revision, unless it says so already', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 150 }), ({ records, row }, at) => {
        const former = stateAsOf('clients', row, records, at);
        const next = broughtBack(row, former, 999);
        const wanted = former === null || former.deletedAt !== null ? null : former;
        if (next === null) {
          if (wanted === null) expect(row.deletedAt).not.toBeNull();
          else expect(saysTheSame(row, wanted)).toBe(true);
          return;
        }
        expect(next).toMatchObject({ revision: row.revision + 1, updatedAt: 999, createdAt: row.createdAt });
        if (wanted === null) expect(next.deletedAt).toBe(999);
        else expect(saysTheSame(next, wanted)).toBe(true);
      }),
    );
  });
});

it('a picture comes back with the file that it has, never with another', () => {
  const kept = { ...buried(picture(), 5), redactions: 2 };
  const { blob: _blob, ...before } = picture();
  const back = formerRow('ticketPictures', kept, before);
  expect(back).toMatchObject({ deletedAt: null, redactions: 2 });
  expect(back.blob).toBe(kept.blob);
  expect(isFileLost('ticketPictures', kept)).toBe(false);
  expect(isFileLost('ticketPictures', { ...kept, blob: new Blob([]) })).toBe(true);
  expect(isFileLost('certifications', certification())).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buried, newRow, type Row, revised, saysTheSame, takenBack } from '../../src/domain/row.ts';

interface Note extends Row {
  readonly text: string;
  readonly colour: string;
}

const NOTE: Note = { ...newRow('n-1', 1_000), text: 'first', colour: 'teal' };

describe('a row', () => {
  it('begins alive, at revision 1, made and last changed now', () => {
    expect(newRow('n-1', 1_000)).toEqual({
      id: 'n-1',
      createdAt: 1_000,
      updatedAt: 1_000,
      revision: 1,
      deletedAt: null,
    });
  });

  it('changes what it is told to and becomes the next revision', () => {
    expect(revised(NOTE, { text: 'second' }, 2_000)).toEqual({
      ...NOTE,
      text: 'second',
      updatedAt: 2_000,
      revision: 2,
    });
  });

  it('is left as it was itself', () => {
    const before = { ...NOTE };
    revised(NOTE, { text: 'second' }, 2_000);
    buried(NOTE, 2_000);
    expect(NOTE).toEqual(before);
  });

  it('keeps everything but its life when it is deleted', () => {
    expect(buried(NOTE, 3_000)).toEqual({ ...NOTE, updatedAt: 3_000, revision: 2, deletedAt: 3_000 });
  });
});

describe('takenBack', () => {
  it('brings back what was there, as one more revision', () => {
    const after = revised(NOTE, { text: 'second', colour: 'red' }, 2_000);
    expect(takenBack({ before: NOTE, after }, 3_000)).toEqual({ ...NOTE, updatedAt: 3_000, revision: 3 });
  });

  it('buries what did not exist', () => {
    expect(takenBack({ before: undefined, after: NOTE }, 2_000)).toEqual(buried(NOTE, 2_000));
  });

  it('brings the dead back to life', () => {
    const after = buried(NOTE, 2_000);
    expect(takenBack({ before: NOTE, after }, 3_000)).toEqual({ ...NOTE, updatedAt: 3_000, revision: 3 });
  });

  it('is itself a change that can be taken back, as often as one likes', () => {
    const change = fc.record({ text: fc.string(), colour: fc.string() });
    fc.assert(
      fc.property(change, fc.integer({ min: 1, max: 10 }), fc.boolean(), (fields, times, fresh) => {
        const before = fresh ? undefined : NOTE;
        const after = fresh ? NOTE : revised(NOTE, fields, 2_000);
        let last: { before: Note | undefined; after: Note } = { before, after };
        for (let turn = 1; turn <= times; turn += 1) {
          const back = takenBack(last, 2_000 + turn);
          expect(back.revision).toBe(last.after.revision + 1);
          last = { before: last.after, after: back };
        }
        const { text, colour, deletedAt } = times % 2 === 0 ? after : (before ?? after);
        expect(last.after).toMatchObject({ text, colour });
        expect(last.after.deletedAt === null).toBe(times % 2 === 0 ? deletedAt === null : before !== undefined);
      }),
    );
  });
});

describe('saysTheSame', () => {
  it.each<[string, Note, boolean]>([
    ['is itself', NOTE, true],
    ['was changed and changed back', { ...NOTE, revision: 3, updatedAt: 9 }, true],
    ['has its fields in another order', Object.assign({ colour: '', text: '' }, NOTE), true],
    ['says something else', { ...NOTE, text: 'second' }, false],
    ['is deleted', buried(NOTE, 2_000), false],
  ])('of a row that %s', (_case, other, same) => {
    expect(saysTheSame(NOTE, other)).toBe(same);
  });

  it('does not ask when a row was deleted', () => {
    expect(saysTheSame(buried(NOTE, 2_000), { ...buried(NOTE, 3_000), revision: 4 })).toBe(true);
  });
});

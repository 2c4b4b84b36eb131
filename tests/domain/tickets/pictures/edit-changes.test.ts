import { describe, expect, it } from 'vitest';
import { changed, LONGEST_TEXT, markInMiddle, newMark } from '../../../../src/domain/tickets/pictures/edit-changes.ts';
import { MARK_KINDS, NO_EDITS } from '../../../../src/domain/tickets/pictures/edits.ts';
import { edits, foundMark, mark } from '../../../fixtures/picture-rows.ts';

const SIZE = { width: 200, height: 100 };

describe('changed', () => {
  it('adds a mark inside the picture', () => {
    const { marks } = changed(NO_EDITS, { do: 'add', mark: mark({ x: 190, y: -5 }) }, SIZE);
    expect(marks).toEqual([mark({ x: 160, y: 0 })]);
  });

  it('places one mark and leaves the others', () => {
    const before = edits(mark(), mark({ id: 'm-2' }));
    const place = { x: 50, y: 60, width: 10, height: 10 };
    const after = changed(before, { do: 'place', id: 'm-2', place }, SIZE);
    expect(after.marks).toEqual([mark(), mark({ id: 'm-2', ...place })]);
  });

  it('writes a text, as long as fits', () => {
    const before = edits(mark({ kind: 'text' }));
    expect(changed(before, { do: 'write', id: 'm-1', text: 'x'.repeat(500) }, SIZE).marks[0]?.text).toHaveLength(
      LONGEST_TEXT,
    );
  });

  it('drops every box of a value, and takes it up again', () => {
    const before = edits(foundMark('a'), foundMark('a', { id: 'a-1' }), foundMark('b'), mark());
    const after = changed(before, { do: 'drop', group: 'a', dropped: true }, SIZE);
    expect(after.marks.map(({ dropped }) => dropped)).toEqual([true, true, false, false]);
    expect(changed(after, { do: 'drop', group: 'a', dropped: false }, SIZE)).toEqual(before);
  });

  it('removes a mark, and is no change where there is none', () => {
    const before = edits(mark(), mark({ id: 'm-2' }));
    expect(changed(before, { do: 'remove', id: 'm-1' }, SIZE)).toEqual(edits(mark({ id: 'm-2' })));
    expect(changed(before, { do: 'remove', id: 'none' }, SIZE)).toBe(before);
  });

  it('crops and keeps all again', () => {
    const crop = { x: 1, y: 2, width: 3, height: 4 };
    const cropped = changed(NO_EDITS, { do: 'crop', crop }, SIZE);
    expect(cropped).toEqual({ ...NO_EDITS, crop });
    expect(changed(cropped, { do: 'crop', crop: null }, SIZE)).toEqual(NO_EDITS);
  });
});

it.each(MARK_KINDS)('puts a new %s into the middle', (kind) => {
  const { x, y, width, height } = markInMiddle(kind, 'n', SIZE);
  expect(Math.abs(x + width / 2 - 100)).toBeLessThanOrEqual(1);
  expect(Math.abs(y + height / 2 - 50)).toBeLessThanOrEqual(1);
});

it('makes marks that say and hide nothing yet', () => {
  expect(newMark('box', 'n', { x: 1, y: 2, width: 3, height: 4 })).toEqual(
    mark({ id: 'n', kind: 'box', x: 1, y: 2, width: 3, height: 4 }),
  );
});

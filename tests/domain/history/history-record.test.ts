import { describe, expect, it } from 'vitest';
import { coversTyping, recordOf } from '../../../src/domain/history/history-record.ts';
import { buried, revised, takenBack } from '../../../src/domain/row.ts';
import { MINUTE_MS } from '../../../src/domain/time.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { certification } from '../../fixtures/rows.ts';

const ROW = certification();
const GONE = buried(ROW, 50);

describe('what is kept of a change', () => {
  it.each([
    ['changed', ROW, revised(ROW, { notes: 'Later' }, 50)],
    ['deleted', ROW, GONE],
    ['restored', GONE, takenBack({ before: ROW, after: GONE }, 50)],
  ] as const)('is the whole row that was %s', (what, before, after) => {
    expect(recordOf('certifications', { before, after }, false)).toEqual({
      at: 50,
      table: 'certifications',
      rowId: ROW.id,
      what,
      typed: false,
      before,
    });
  });

  it('is nothing of a picture that was edited, and never its file', () => {
    const before = picture();
    expect(recordOf('ticketPictures', { before, after: revised(before, { redactions: 1 }, 50) }, false)).toBeNull();
    const gone = recordOf('ticketPictures', { before, after: buried(before, 50) }, false);
    const { blob, ...meta } = before;
    expect(gone?.before).toEqual(meta);
    expect(Object.keys(gone?.before ?? {})).not.toContain('blob');
    expect(before.blob).toBe(blob);
  });
});

describe('what is typed', () => {
  it.each([
    ['within ten minutes of a record of typing', { typed: true, at: 0 }, 10 * MINUTE_MS - 1, true],
    ['later', { typed: true, at: 0 }, 10 * MINUTE_MS, false],
    ['after a change of another kind', { typed: false, at: 0 }, 1, false],
    ['first', undefined, 1, false],
    ['by a clock that was set back', { typed: true, at: 5 }, 4, false],
  ])('%s: %#', (_case, last, at, covered) => {
    expect(coversTyping(last, at)).toBe(covered);
  });
});

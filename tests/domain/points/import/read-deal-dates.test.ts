import { describe, expect, it } from 'vitest';
import type { DealReason } from '../../../../src/domain/points/import/deal-reason.ts';
import { dayConflicts } from '../../../../src/domain/points/import/read-deal-dates.ts';
import { judgedAlone } from '../../../fixtures/deals.ts';

const NONE = { soldOn: null, lineSoldOn: null, managedFrom: null, managedUntil: null, endedOn: null };

describe('dates of a deal', () => {
  it.each<[string, DealReason]>([
    ['2026-02-29', { code: 'impossible-date', field: 'soldOn', text: '2026-02-29' }],
    ['soon', { code: 'unreadable-date', field: 'soldOn', text: 'soon' }],
    ['Feb 2026', { code: 'month-only', field: 'soldOn', date: { on: '2026-02-01', precision: 'month' } }],
    ['1999-01-01', { code: 'too-early', field: 'soldOn', earliest: '2006-01-01' }],
    ['2027-01-01', { code: 'in-future', field: 'soldOn' }],
  ])('%j is not taken as it is', (soldOn, reason) => {
    expect(judgedAlone({ soldOn }).reasons).toContainEqual(reason);
  });

  it('are read in the order that the user chose', () => {
    const day = (dateOrder: 'day-first' | 'month-first' | null) =>
      judgedAlone({ soldOn: '03/04/2026' }, { answers: { dateOrder } });
    expect(day('day-first').entry?.soldOn).toBe('2026-04-03');
    expect(day('month-first').entry?.soldOn).toBe('2026-03-04');
    expect(day(null).reasons).toMatchObject([{ code: 'ambiguous-date', text: '03/04/2026' }]);
  });

  it('may end in the future', () => {
    expect(judgedAlone({ endedOn: '2027-03-01' })).toMatchObject({ reasons: [], entry: { endedOn: '2027-03-01' } });
  });

  it('must follow each other', () => {
    expect(dayConflicts({ ...NONE, soldOn: '2026-01-01', lineSoldOn: '2026-01-01', endedOn: '2026-01-01' })).toEqual(
      [],
    );
    const wrong = {
      soldOn: '2026-02-01',
      lineSoldOn: '2026-03-01',
      managedFrom: '2026-05-01',
      managedUntil: '2026-04-01',
      endedOn: '2026-01-01',
    };
    expect(dayConflicts(wrong)).toEqual([
      { code: 'out-of-order', field: 'soldOn', after: 'lineSoldOn' },
      { code: 'out-of-order', field: 'managedUntil', after: 'managedFrom' },
      { code: 'out-of-order', field: 'endedOn', after: 'soldOn' },
    ]);
  });
});

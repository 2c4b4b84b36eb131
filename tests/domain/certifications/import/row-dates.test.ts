import { describe, expect, it } from 'vitest';
import { readRowDates } from '../../../../src/domain/certifications/import/row-dates.ts';
import { found, review, shown } from '../../../fixtures/import-rows.ts';

function read(earned: string, expires: string, dateOrder: 'day-first' | 'month-first' | null = null) {
  const dates = readRowDates(found({ name: 'SEO', earned, expires }), review({ dateOrder }));
  return [
    shown(dates.earned),
    shown(dates.expires),
    dates.reasons.map((reason) => ('field' in reason ? `${reason.code} ${reason.field}` : reason.code)).join(', '),
  ];
}

describe('dates of a row', () => {
  it.each([
    ['3 May 2026', '3 June 2027', '2026-05-03', '2027-06-03', ''],
    ['', '', '', '', 'no-dates'],
    ['31/02/2026', '2027-01-01', '', '2027-01-01', 'impossible-date earned'],
    ['', 'soon', '', '', 'unreadable-date expires'],
    ['03/05/2026', '', '', '', 'ambiguous-date earned'],
    ['Jan 2026', 'Feb 2028', '2026-01', '2028-02', 'month-only earned, month-only expires'],
    ['2026-05-03', 'No Expiration Date', '2026-05-03', '', 'no-expiry'],
    ['2027-05-03', '2026-05-03', '2027-05-03', '2026-05-03', 'expiry-before-earned, earned-in-future'],
    ['2026-05-20', 'May 2026', '2026-05-20', '2026-05', 'month-only expires'],
    ['2026-11-22', '', '2026-11-22', '', 'earned-in-future'],
  ])('%s to %s', (earned, expires, ...expected) => {
    expect(read(earned, expires)).toEqual(expected);
  });

  it('follow the order that the user chose', () => {
    expect(read('03/05/2026', '', 'month-first')[0]).toBe('2026-03-05');
    expect(read('03/05/2026', '', 'day-first')[0]).toBe('2026-05-03');
  });

  it('do not complain of a row that has no name either', () => {
    expect(readRowDates(found({}), review()).reasons).toEqual([]);
  });
});

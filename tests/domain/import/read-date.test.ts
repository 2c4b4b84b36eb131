import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadDate, readDate } from '../../../src/domain/import/read-date.ts';

function told(read: ReadDate): string {
  switch (read.kind) {
    case 'date':
      return read.date.precision === 'month' ? read.date.on.slice(0, 7) : read.date.on;
    case 'none':
      return read.noExpiry ? 'no expiry' : 'none';
    case 'ambiguous':
      return `${read.dayFirst.on} or ${read.monthFirst.on}`;
    default:
      return read.kind;
  }
}

describe('reading a date', () => {
  it.each([
    ['2027-05-03', '2027-05-03'],
    ['2027-05-03T10:20:30.000Z', '2027-05-03'],
    ['2027/05/03', '2027-05-03'],
    ['20270503', '2027-05-03'],
    ['3 May 2027', '2027-05-03'],
    ['May 3, 2027', '2027-05-03'],
    ['3rd of May 2027', '2027-05-03'],
    ['Monday, 3 May 2027', '2027-05-03'],
    ['3-May-27', '2027-05-03'],
    ['3 mai 2027', '2027-05-03'],
    ['1er mai 2027', '2027-05-01'],
    ['mai 26, 2023', '2023-05-26'],
    ['21. August 2025', '2025-08-21'],
    ['21 augustus 2025', '2025-08-21'],
    ['26 de Setembro de 2025', '2025-09-26'],
    ['febrero 25, 2025', '2025-02-25'],
    ['1º de mayo de 2027', '2027-05-01'],
    ['gennaio 23, 2023', '2023-01-23'],
    ['12 februar 2026', '2026-02-12'],
    ['toukokuuta 3, 2023', '2023-05-03'],
    ['lutego 1, 2024', '2024-02-01'],
    ['2025年8月21日', '2025-08-21'],
    ['2024年 7月 24日', '2024-07-24'],
    ['2025년 8월 21일', '2025-08-21'],
    ['03.05.2027', '2027-05-03'],
    ['05.31.2027', '2027-05-31'],
    ['13/05/2027', '2027-05-13'],
    ['05/13/27', '2027-05-13'],
    ['05/05/2027', '2027-05-05'],
    ['A expiré le sept. 2026', '2026-09'],
    ['févr. 2026', '2026-02'],
    ['jan de 2026', '2026-01'],
    ['juin 2027', '2027-06'],
    ['Feb 2028', '2028-02'],
    ['02/2028', '2028-02'],
    ['2028-02', '2028-02'],
    ['May-27', '2027-05'],
    ['2025年8月', '2025-08'],
    ['03/05/27', '2027-05-03 or 2027-03-05'],
    ['03-05-2027 00:00', '2027-05-03 or 2027-03-05'],
    ['31/02/2026', 'impossible'],
    ['02/29/2026', 'impossible'],
    ['31 April 2027', 'impossible'],
    ['2027-13-01', 'impossible'],
    ['13/13/2026', 'impossible'],
    ['No Expiration Date', 'no expiry'],
    ['Kein Ablaufdatum', 'no expiry'],
    ['', 'none'],
    ['–', 'none'],
    ['n/a', 'none'],
    ['2027', 'unreadable'],
    ['12 May', 'unreadable'],
    ['soon', 'unreadable'],
    ['46154', 'unreadable'],
    ['1,000.00', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['10.0.0.1', 'unreadable'],
    ['May June 2027', 'unreadable'],
  ])('%s: %s', (text, expected) => {
    expect(told(readDate(text))).toBe(expected);
  });

  it('follows an order that is known, even where another would fit', () => {
    expect(told(readDate('03/05/2027', { order: 'day-first' }))).toBe('2027-05-03');
    expect(told(readDate('03/05/2027', { order: 'month-first' }))).toBe('2027-03-05');
    expect(told(readDate('03.05.2027', { order: 'month-first' }))).toBe('2027-03-05');
    expect(told(readDate('31/05/2027', { order: 'month-first' }))).toBe('impossible');
  });

  it('reads day numbers of spreadsheets where they are dates', () => {
    expect(told(readDate('46154', { serials: true }))).toBe('2026-05-12');
    expect(told(readDate('46154.5', { serials: true }))).toBe('2026-05-12');
    expect(told(readDate('12345', { serials: true }))).toBe('unreadable');
  });

  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it.each(['en-GB', 'en-US', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'da', 'nb', 'sv', 'fi', 'pl', 'ja'])(
    'reads back what %s writes',
    (language) => {
      fc.assert(
        fc.property(days, fc.constantFrom('long', 'short'), (day, month) => {
          const date = Date.parse(day);
          const full = new Intl.DateTimeFormat(language, {
            year: 'numeric',
            month,
            day: 'numeric',
            timeZone: 'UTC',
          }).format(date);
          const short = new Intl.DateTimeFormat(language, { year: 'numeric', month, timeZone: 'UTC' }).format(date);
          expect([full, told(readDate(full))]).toEqual([full, day]);
          expect([short, told(readDate(short))]).toEqual([short, day.slice(0, 7)]);
        }),
      );
    },
  );

  it('reads back numbers in either order', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), fc.boolean(), (day, mark, padded) => {
        const [year = '', month = '', number = ''] = day.split('-');
        const [m, d] = padded ? [month, number] : [String(Number(month)), String(Number(number))];
        expect(told(readDate([d, m, year].join(mark), { order: 'day-first' }))).toBe(day);
        expect(told(readDate([m, d, year].join(mark), { order: 'month-first' }))).toBe(day);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, serials) => void readDate(text, { serials })),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhoneNumbers } from '../../../../src/domain/tickets/pictures/find-phone-numbers.ts';

function found(text: string): string[] {
  return findPhoneNumbers(text).map(({ start, end }) => text.slice(start, end));
}

describe('findPhoneNumbers', () => {
  it.each([
    '+33 6 12 34 56 78',
    '+33612345678',
    '+33 612 345 678',
    '+1-800-555-0199',
    '+49 (0) 30 123456',
    '0033 6 12 34 56 78',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '0612345678',
    '020 7946 0018',
    '(555) 234-1234',
    '555-234-1234',
    '555.234.1234',
    '555 234 1234',
    '1 (555) 234-1234',
    '12 34 56 78',
  ])('finds %s, alone and in a sentence', (number) => {
    expect(found(number)).toEqual([number]);
    expect(found(`Ada (${number}), Lyon.`)).toEqual([number]);
    expect(found(`on 22/11/2026 at 10:30 for 1 200,00 € ${number}`)).toEqual([number]);
  });

  it.each(['612 345 678', '123456', '4711 0815'])('finds %s only after a word that says so', (number) => {
    expect(found(number)).toEqual([]);
    expect(found(`Phone: ${number}`)).toEqual([number]);
    expect(found(`tél. ${number}`)).toEqual([number]);
    expect(found(`phone is off, see page ${number}`)).toEqual([]);
  });

  it.each([
    ['a price', '$1,234,567.50'],
    ['a price in euros', '1 234 567,00 €'],
    ['a price by code', 'EUR 1.234.567,50'],
    ['a share', '12.345678 %'],
    ['a day', '2026-11-22'],
    ['a day as in France', '22/11/2026'],
    ['a short day', '22/11/26'],
    ['a day and a time', '2026-11-22 10:30:15'],
    ['a day and a time as in France', '01/02/2026 10:30'],
    ['a bare id', '1234567890123'],
    ['an id in a path', '/record/0-1/15151515151'],
    ['the number of an invoice', 'INV-2026-0612345678'],
    ['a network address', '192.168.10.12'],
    ['thousands', '10 000 000'],
    ['a change', '+1 234 567 contacts'],
    ['a card number', '4111 1111 1111 1111'],
    ['a decimal', '0.612345678'],
    ['a year span', '2019-2026'],
    ['too many digits', `+${'1'.repeat(16)}`],
    ['an anchor', '#0612345678'],
    ['a word', 'a0612345678b'],
  ])('finds no number in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('never takes a price or a date for one', () => {
    const amount = fc
      .double({ min: 0, max: 1e9, noNaN: true })
      .chain((value) =>
        fc
          .constantFrom('en-US', 'fr-FR', 'de-DE')
          .map((language) =>
            new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(value).replace(/\s/g, ' '),
          ),
      );
    const date = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 19).replace('T', ' '));
    fc.assert(
      fc.property(fc.oneof(amount, date), (text) => {
        expect(found(text)).toEqual([]);
      }),
    );
  });
});

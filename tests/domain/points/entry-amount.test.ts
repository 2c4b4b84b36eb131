import { describe, expect, it } from 'vitest';
import { numberFormatOf } from '../../../src/domain/number-format.ts';
import { readEntryAmount } from '../../../src/domain/points/entry-amount.ts';

const read = (text: string, currency = 'USD', locale = 'en') => readEntryAmount(text, currency, numberFormatOf(locale));

describe('readEntryAmount', () => {
  it.each([
    ['1,234.5', 'USD', 'en', 123_450],
    ['1 234,5', 'EUR', 'fr', 123_450],
    ['0', 'USD', 'en', 0],
    ['12000', 'JPY', 'en', 12_000],
    ['12000.00', 'JPY', 'en', 12_000],
    ['1.2345', 'KWD', 'en', null],
    ['1.2340', 'KWD', 'en', 1_234],
  ])('reads %s %s of %s', (text, currency, locale, minor) => {
    const reading = read(text, currency, locale);
    expect(reading.kind === 'ok' ? reading.value : null).toEqual(minor === null ? null : { minor, currency });
  });

  it.each([
    ['', 'missing', null],
    ['-5', 'negative', null],
    ['ten', 'not-a-number', { text: 'ten' }],
    ['12,5,3', 'not-a-number', { text: '12,5,3' }],
    ['1.234', 'ambiguous', null],
    ['1.23456', 'too-many-decimals', { most: 2, currency: 'USD' }],
    ['1e15', 'not-a-number', { text: '1e15' }],
    ['1000000000000000', 'too-large', { limit: '1000000000000000' }],
    ['900000000000000', 'too-large', { limit: '90071992547409.91' }],
  ])('refuses "%s" as %s', (text, reason, data) => {
    expect(read(text)).toEqual({ kind: 'problem', reason, data });
  });

  it('knows no digits of an unknown currency', () => {
    expect(read('5', 'XXX')).toEqual({ kind: 'problem', reason: 'unknown-currency', data: { text: 'XXX' } });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, isDecimalText, plainDecimal, roundedDecimal } from '../../../src/domain/points/decimal.ts';

describe('isDecimalText', () => {
  it.each(['0', '-1', '62.50', '007', '1'.repeat(60)])('takes %s', (text) => {
    expect(isDecimalText(text)).toBe(true);
  });

  it.each(['', '.5', '5.', '1e3', '+1', '1,000', ' 1', '--1', '1.2.3', 'NaN', 'Infinity', '٣', '1'.repeat(61)])(
    'refuses "%s"',
    (text) => {
      expect(isDecimalText(text)).toBe(false);
      expect(() => plainDecimal(text)).toThrow(RangeError);
    },
  );
});

describe('plainDecimal', () => {
  it.each([
    ['62.50', '62.5'],
    ['007', '7'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['1.000', '1'],
    ['-12.30', '-12.3'],
    ['123456789012345678901234567890.5', '123456789012345678901234567890.5'],
    ['0.000000000000000001', '0.000000000000000001'],
  ])('writes %s as %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });
});

describe('fractionOf', () => {
  it('is exact where a float is not', () => {
    expect(fractionOf('62.50')).toEqual({ numerator: 625n, denominator: 10n });
    expect(fractionOf('-0.1')).toEqual({ numerator: -1n, denominator: 10n });
    expect(fractionOf('9007199254740993')).toEqual({ numerator: 9007199254740993n, denominator: 1n });
  });
});

describe('roundedDecimal', () => {
  it.each([
    [1n, 3n, 2, '0.33'],
    [2n, 3n, 2, '0.67'],
    [2n, 1n, 2, '2.00'],
    [1005n, 1000n, 2, '1.01'],
    [-1005n, 1000n, 2, '-1.01'],
    [-1n, 1000n, 2, '0.00'],
    [5n, 2n, 0, '3'],
    [-5n, 2n, 0, '-3'],
    [49999999999999999999n, 10000000000000000000n, 0, '5'],
  ])('rounds %s/%s to %s places as %s', (numerator, denominator, places, text) => {
    expect(roundedDecimal({ numerator, denominator }, places)).toBe(text);
  });

  it('is the nearest decimal, halves away from zero', () => {
    const part = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
    fc.assert(
      fc.property(part, fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.nat(4), (numerator, denominator, places) => {
        const scaled = numerator * 10n ** BigInt(places);
        const size = scaled < 0n ? -scaled : scaled;
        const rounded = (2n * size + denominator) / (2n * denominator);
        const text = roundedDecimal({ numerator, denominator }, places);
        expect(BigInt(text.replace('.', ''))).toBe(numerator < 0n ? -rounded : rounded);
        expect(text.split('.')[1] ?? '').toHaveLength(places);
      }),
    );
  });

  it('gives back every decimal that has no more places', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (cents) => {
        const text = roundedDecimal({ numerator: cents, denominator: 100n }, 2);
        expect(fractionOf(text).numerator * 100n).toBe(cents * fractionOf(text).denominator);
      }),
    );
  });
});

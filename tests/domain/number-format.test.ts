import { describe, expect, it } from 'vitest';
import { numberFormatOf, plainMarks } from '../../src/domain/number-format.ts';

describe('numberFormatOf', () => {
  it.each([
    ['en', '.', ',', false],
    ['fr', ',', ' ', false],
    ['de', ',', '.', false],
    ['de-CH', '.', "'", false],
    ['ja', '.', ',', false],
    ['pt', ',', '.', false],
    ['pt-PT', ',', ' ', false],
    // Spanish groups only from five digits on; the mark is the same.
    ['es', ',', '.', false],
    ['en-IN', '.', ',', true],
    ['hi', '.', ',', true],
    // Arabic digits are not asked for, so the Latin marks are what counts.
    ['ar-EG', '.', ',', false],
  ])('knows how numbers are written in %s', (locale, decimal, group, lakh) => {
    expect(numberFormatOf(locale)).toEqual({ decimal, group, lakh });
  });
});

describe('plainMarks', () => {
  it('writes spaces, apostrophes and full-width digits in the plain way', () => {
    expect(plainMarks('1\u00a0234\u202f567\u2009890')).toBe('1 234 567 890');
    expect(plainMarks('1\u2019234')).toBe("1'234");
    expect(plainMarks('\uff11\uff0c\uff12\uff13\uff14\uff0e\uff15')).toBe('1,234.5');
    expect(plainMarks('10\u00b2 \u00bd')).toBe('10\u00b2 \u00bd');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText, escapedText } from '../../src/jobs/calendar-text.ts';

describe('a text for a calendar', () => {
  it.each([
    ['Inbound', 'Inbound'],
    ['', ''],
    ['échéance 😀 שלום', 'échéance 😀 שלום'],
    ['a\nb\r\nc\rd', 'a\nb\nc\nd'],
    ['a\u0085b\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a\tb\u0000c\u001bd\u007fe\u009ff', 'a b c d e f'],
    ['half \ud83d an emoji', 'half \ufffd an emoji'],
    ['a,b;c\\d', 'a,b;c\\d'],
  ])('%j becomes %j', (text, expected) => {
    expect(calendarText(text)).toBe(expected);
  });
});

describe('a text escaped', () => {
  it.each([
    ['a,b;c', 'a\\,b\\;c'],
    ['back\\slash', 'back\\\\slash'],
    ['\\n is no line break', '\\\\n is no line break'],
    ['one\r\ntwo', 'one\\ntwo'],
    ['colon: "quoted"', 'colon: "quoted"'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapedText(text)).toBe(expected);
  });

  it('is a single line without controls, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapedText(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});

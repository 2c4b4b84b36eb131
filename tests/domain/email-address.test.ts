import { describe, expect, it } from 'vitest';
import { isEmailAddress, sameAddress } from '../../src/domain/email-address.ts';

describe('isEmailAddress', () => {
  it.each(['ada@old.example', 'a.b+c@mail.old.example', "o'hara@old.example", 'jürgen@bücher.example', 'x@y.z'])(
    'takes %s',
    (text) => {
      expect(isEmailAddress(text)).toBe(true);
    },
  );

  it.each([
    ['nothing', ''],
    ['no @', 'ada.old.example'],
    ['two @', 'ada@@old.example'],
    ['two addresses', 'ada@old.example,bob@old.example'],
    ['nothing before the @', '@old.example'],
    ['nothing after the @', 'ada@'],
    ['no dot in the domain', 'ada@example'],
    ['an empty label', 'ada@old..example'],
    ['a dot at the end', 'ada@old.example.'],
    ['a blank', 'ada lovelace@old.example'],
    ['a line break', 'ada@old.example\nbcc:eve@old.example'],
    ['a control character', 'ada\u0000@old.example'],
    ['more characters than mail carries', `${'a'.repeat(243)}@old.example`],
    ['a hostile line', `${'a@.'.repeat(40_000)}`],
  ])('refuses %s', (_, text) => {
    expect(isEmailAddress(text)).toBe(false);
  });

  it('takes an address of exactly 254 characters', () => {
    expect(isEmailAddress(`${'a'.repeat(242)}@old.example`)).toBe(true);
  });
});

describe('sameAddress', () => {
  it.each([
    ['ada@old.example', 'ada@old.example', true],
    [' Ada@Old.example ', 'ada@old.example', true],
    ['ada@old.example', 'ada@new.example', false],
    ['', '', false],
    [' ', '', false],
  ])('of "%s" and "%s" is %s', (one, other, same) => {
    expect(sameAddress(one, other)).toBe(same);
  });
});

import { describe, expect, it } from 'vitest';
import { keptTexts } from '../../../../src/ui/panel/desk/kept-texts.ts';

const BLANK = { from: '', to: 'x' };

describe('keptTexts', () => {
  it('gives the fields as they were kept, and no other', () => {
    expect(keptTexts({ from: 'a', to: '', more: 'b' }, BLANK)).toEqual({ from: 'a', to: '' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'from'],
    ['a list', ['from', 'to']],
    ['a record without a field', { from: 'a' }],
    ['a record with a number', { from: 'a', to: 1 }],
    ['a record with an object', { from: {}, to: '' }],
  ])('gives nothing for %s', (_, kept) => {
    expect(keptTexts(kept, BLANK)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  countIn,
  dayIn,
  isYes,
  listIn,
  moneyIn,
  type PartnerValue,
  sameValue,
  textIn,
} from '../../../../src/domain/partner/import/partner-values.ts';

const USD = { minor: 100, currency: 'USD' };

describe('a value', () => {
  it('is read as what it is, and nothing as nothing', () => {
    const values = { name: 'One', renewsOn: '2027-01-31', toolsUsed: 0, mrr: USD, products: ['CMS'], manages: true };
    expect(textIn(values, 'name')).toBe('One');
    expect(dayIn(values, 'renewsOn')).toBe('2027-01-31');
    expect(countIn(values, 'toolsUsed')).toBe(0);
    expect(moneyIn(values, 'mrr')).toBe(USD);
    expect(listIn(values, 'products')).toEqual(['CMS']);
    expect(isYes(values, 'manages')).toBe(true);
    expect([textIn({}, 'name'), dayIn({}, 'renewsOn'), countIn({}, 'toolsUsed'), moneyIn({}, 'mrr')]).toEqual([
      '',
      null,
      null,
      null,
    ]);
    expect([listIn({}, 'products'), isYes({}, 'manages')]).toEqual([[], false]);
  });

  it('of another shape is a mistake of ours', () => {
    for (const read of [textIn, countIn, moneyIn, listIn])
      expect(() => read({ name: true }, 'name')).toThrow(RangeError);
  });

  it.each<[PartnerValue | undefined, PartnerValue | undefined, boolean]>([
    [undefined, null, true],
    [null, '', true],
    ['', [], true],
    ['a', 'a', true],
    ['a', 'A', false],
    [12, '12', false],
    [0, null, false],
    [false, null, false],
    [USD, { ...USD }, true],
    [USD, { ...USD, currency: 'EUR' }, false],
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
  ])('%j and %j say the same: %j', (one, other, same) => {
    expect(sameValue(one, other)).toBe(same);
  });
});

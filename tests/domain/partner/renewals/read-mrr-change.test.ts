import { expect, it } from 'vitest';
import { numberFormatOf } from '../../../../src/domain/number-format.ts';
import { readMrrChange } from '../../../../src/domain/partner/renewals/read-mrr-change.ts';

const CONTEXT = { currency: 'USD', mrr: { minor: 100_000, currency: 'USD' }, format: numberFormatOf('en') };

it.each([
  ['', null],
  ['-200', -20_000],
  ['\u2212200', -20_000],
  ['+1,500.50', 150_050],
  ['200', 20_000],
  ['- 200 usd', -20_000],
  ['USD +5', 500],
  ['-0', 0],
  ['-1000', -100_000],
])('reads "%s"', (text, minor) => {
  expect(readMrrChange(text, CONTEXT)).toEqual({
    kind: 'ok',
    value: minor === null ? null : { minor, currency: 'USD' },
  });
});

it.each([
  ['-200 EUR', 'other-currency'],
  ['eur200', 'other-currency'],
  ['-1000.01', 'more-than-all'],
  ['a lot', 'not-a-number'],
  ['200 xyz', 'not-a-number'],
  ['--5', 'negative'],
  ['-', 'missing'],
  ['1.234', 'ambiguous'],
])('refuses "%s" as %s', (text, reason) => {
  expect(readMrrChange(text, CONTEXT)).toMatchObject({ kind: 'refused', problem: { field: 'mrrChange', reason } });
});

it('cannot know too much of an unknown revenue', () => {
  expect(readMrrChange('-9999', { ...CONTEXT, mrr: null }).kind).toBe('ok');
});

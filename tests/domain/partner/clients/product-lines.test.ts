import { expect, it } from 'vitest';
import { readProducts } from '../../../../src/domain/partner/clients/product-lines.ts';

it.each([
  ['', []],
  [' A \r\nB\n\nA', ['A', 'B']],
])('reads %j', (text, value) => {
  expect(readProducts(text)).toEqual({ kind: 'ok', value });
});

it.each([
  ['a'.repeat(201), 'too-long'],
  [Array.from({ length: 101 }, (_, index) => `p${index}`).join('\n'), 'out-of-range'],
])('refuses what is too much', (text, reason) => {
  expect(readProducts(text)).toMatchObject({ kind: 'problem', reason });
});

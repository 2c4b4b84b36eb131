import { expect, it } from 'vitest';
import { cellWords } from '../../../../../src/ui/panel/partner/reports/cell-words.ts';

it.each([
  ['text', 'Acme', 'Acme'],
  ['text', '', '–'],
  ['text', null, '–'],
  ['day', '2026-11-20', 'Nov 20, 2026'],
  ['day', 'soon', 'soon'],
  ['number', '1234.5678', '1,234.57'],
  ['money', { minor: 120_050, currency: 'USD' }, '$1,200.50'],
] as const)('a cell of %s that holds %o reads %s', (kind, cell, words) => {
  expect(cellWords({ kind }, cell)).toBe(words);
});

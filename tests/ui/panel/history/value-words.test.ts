import { expect, it } from 'vitest';
import { valueWords } from '../../../../src/ui/panel/history/value-words.ts';

it.each([
  ['text', 'https://crm.example', 'https://crm.example'],
  ['text', '', 'nothing'],
  ['text', null, 'nothing'],
  ['number', 1_200, '1,200'],
  ['flag', true, 'Yes'],
  ['flag', false, 'No'],
  ['day', '2027-03-05', 'Mar 5, 2027'],
  ['day', 'soon', 'soon'],
  ['date', { on: '2028-02-01', precision: 'month' }, 'Feb 2028'],
  ['date', { on: 'never' }, null],
  ['money', { minor: 123_450, currency: 'EUR' }, '€1,234.50'],
  ['money', {}, null],
  ['country', 'FR', 'France'],
  ['long', 'A whole page', null],
  ['list', [1], null],
  ['other', 'in-progress', null],
] as const)('%s %j is %s', (kind, value, words) => {
  expect(valueWords(kind, value)).toBe(words);
});

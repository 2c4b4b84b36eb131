import { expect, it } from 'vitest';
import { readTerm } from '../../../../src/domain/partner/import/read-term.ts';

it.each([
  ['12', 12],
  ['12 months', 12],
  ['24 mois', 24],
  ['1 year', 12],
  ['3 ans', 36],
  ['Annual', 12],
  ['Annuel', 12],
  ['month-to-month', 1],
  ['mensuel', 1],
  ['Quarterly', 3],
  ['0', null],
  ['-12', null],
  ['twelve', null],
  ['', null],
  ['12.5', null],
])('%s is a term of %s months', (text, months) => {
  expect(readTerm(text)).toBe(months);
});

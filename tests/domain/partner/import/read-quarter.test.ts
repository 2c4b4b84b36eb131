import { expect, it } from 'vitest';
import { readQuarter } from '../../../../src/domain/partner/import/read-quarter.ts';

it.each([
  ['Q3 2026', '2026-Q3'],
  ['2026-Q3', '2026-Q3'],
  ['2026 Q3', '2026-Q3'],
  ['2026Q3', '2026-Q3'],
  ['T3 2026', '2026-Q3'],
  ['T3-2026', '2026-Q3'],
  ['3e trimestre 2026', '2026-Q3'],
  ['1er trimestre de 2027', '2027-Q1'],
  ['3rd quarter of 2026', '2026-Q3'],
  ['Quarter 4, 2026', '2026-Q4'],
  ['2026 3T', '2026-Q3'],
  ["Q3 '26", '2026-Q3'],
  ['FY26 Q2', '2026-Q2'],
  ['2026-08-14', '2026-Q3'],
  ['Dec 2026', '2026-Q4'],
  ['31/12/2026', '2026-Q4'],
  ['03/05/2026', null],
  ['Q5 2026', null],
  ['Q3', null],
  ['summer 2026', null],
  ['', null],
])('%s is %s', (text, quarter) => {
  expect(readQuarter(text)).toBe(quarter);
});

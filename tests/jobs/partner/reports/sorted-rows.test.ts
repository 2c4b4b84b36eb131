import { describe, expect, it } from 'vitest';
import type { ReportColumn } from '../../../../src/jobs/partner/reports/report-kind.ts';
import { nextSort, sortedRows } from '../../../../src/jobs/partner/reports/sorted-rows.ts';

const NO_PAUSE = () => undefined;
const COLUMNS: readonly ReportColumn[] = [
  { key: 'text', label: () => 'Text', kind: 'text' },
  { key: 'number', label: () => 'Number', kind: 'number' },
  { key: 'money', label: () => 'Money', kind: 'money' },
];
const row = (key: string, text: string | null, number: string | null, minor: number | null, currency = 'EUR') => ({
  key,
  clientId: null,
  route: null,
  cells: { text, number, money: minor === null ? null : { minor, currency } },
});
const ROWS = [
  row('a', 'Zürich', '10', 5),
  row('b', null, '9', 900, 'USD'),
  row('c', 'élan', '-1', 20),
  row('d', '', null, null),
  row('e', 'Elbe', '9', 10),
];

describe('the rows of a report', () => {
  it.each([
    ['text', false, 'ceabd'],
    ['text', true, 'aecbd'],
    ['number', false, 'cbead'],
    ['number', true, 'abecd'],
    ['money', false, 'aecbd'],
    ['money', true, 'bcead'],
    ['nothing', false, 'abcde'],
  ])('by %s, turned around %s, are %s', async (key, down, order) => {
    expect((await sortedRows(ROWS, COLUMNS, { key, down }, NO_PAUSE)).map((one) => one.key).join('')).toBe(order);
  });

  it('stay as they came while no column is chosen', async () => {
    expect(await sortedRows(ROWS, COLUMNS, null, NO_PAUSE)).toBe(ROWS);
  });
});

it.each([
  [null, { key: 'mrr', down: false }],
  [
    { key: 'mrr', down: false },
    { key: 'mrr', down: true },
  ],
  [{ key: 'mrr', down: true }, null],
  [
    { key: 'day', down: true },
    { key: 'mrr', down: false },
  ],
])('sorted by %j, a heading asks for %j', (sort, next) => {
  expect(nextSort(sort, 'mrr')).toEqual(next);
});

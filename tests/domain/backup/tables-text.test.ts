import { expect, it } from 'vitest';
import { beginTable, endTables, rowLines } from '../../../src/domain/backup/tables-text.ts';

it('writes tables one line a row, as JSON', () => {
  const text =
    beginTable('a', true) +
    rowLines([{ key: 'x', b: 1 }], true) +
    rowLines([{ key: 'y' }, { key: 'z' }], false) +
    beginTable('b', false) +
    rowLines([], true) +
    endTables(true);
  expect(text).toBe('{\n"a":[\n{"b":1,"key":"x"},\n{"key":"y"},\n{"key":"z"}\n],\n"b":[\n]\n}');
  expect(JSON.parse(text)).toEqual({ a: [{ key: 'x', b: 1 }, { key: 'y' }, { key: 'z' }], b: [] });
});

it('writes no table as JSON too', () => {
  expect(JSON.parse(endTables(false))).toEqual({});
});

import { describe, expect, it } from 'vitest';
import type { ColumnField } from '../../../../src/domain/certifications/import/column-words.ts';
import { readTextTables } from '../../../../src/domain/certifications/import/read-text-tables.ts';
import { names } from '../../../fixtures/import-rows.ts';

function read(text: string, columns: readonly (readonly ColumnField[])[] = []) {
  const lines = text.split('\n');
  const taken = new Uint8Array(lines.length);
  const steps = readTextTables(lines, taken, { dateOrder: null, columns }, names.knows);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { ...step.value, taken: [...taken].join('') };
}

const TWO =
  'Mine\n\nName | Expires\n--- | ---\nInbound | 31/05/2027\nSEO | 01/02/2027\n\nand\n|Badge|Valid until|\n|:--|--:|\n|Content Marketing|02/03/2027|';

describe('tables within a text', () => {
  it('are read one by one, each with dates of its own order', () => {
    const { rows, tables, taken } = read(TWO);
    expect(rows.map(({ where, name, orders }) => [where.first, name, orders.expires])).toEqual([
      [5, 'Inbound', 'day-first'],
      [6, 'SEO', 'day-first'],
      [11, 'Content Marketing', null],
    ]);
    expect(tables.map(({ headerRow, dateOrder }) => [headerRow, dateOrder])).toEqual([
      [3, 'day-first'],
      [9, 'ask'],
    ]);
    expect(taken).toBe('00111100111');
  });

  it('are left to others when they hold no certifications', () => {
    expect(read('Client | MRR\n--- | ---\nAcme | 1')).toMatchObject({ rows: [], tables: [], taken: '000' });
  });

  it('follow the user’s columns', () => {
    expect(read(TWO, [['expires', 'name']]).rows[0]).toMatchObject({ name: '31/05/2027', expires: 'Inbound' });
  });

  it('are found where a page or sheet was copied with tabs', () => {
    const { rows, tables } = read('Mine\nCertification\tExpires\nInbound\t2027-01-01\nbye');
    expect(rows.map(({ where }) => where.first)).toEqual([3]);
    expect(tables[0]).toMatchObject({ delimiter: 'tabs', headerRow: 2, sample: [['Inbound', '2027-01-01']] });
  });
});

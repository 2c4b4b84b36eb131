import { expect, it } from 'vitest';
import { dealCell } from '../../../../src/domain/points/import/deal-cell.ts';

it.each([
  ['  Acme\u00a0 Tools ', 'Acme Tools', ''],
  ["'=1+1", '=1+1', ''],
  ["O'Neil", "O'Neil", ''],
  ['="00123"', '00123', ''],
  ['=HYPERLINK("https://crm.example/1";"Acme")', 'Acme', 'https://crm.example/1'],
  ['=HYPERLINK("https://crm.example/1")', 'https://crm.example/1', 'https://crm.example/1'],
  ['a\nb', 'a b', ''],
])('%j says %j', (raw, text, link) => {
  expect(dealCell(raw, false)).toEqual({ text, link });
});

it('of our own file stays as it is, but for the apostrophe that we put there', () => {
  expect(dealCell(" a\r\n'b ", true).text).toBe(" a\r\n'b ");
  expect(dealCell("''=1", true).text).toBe("'=1");
});

it('is cut when it is beyond all measure', () => {
  expect(dealCell('x'.repeat(100_000), false).text).toHaveLength(5_000);
});

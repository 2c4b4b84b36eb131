import { expect, it } from 'vitest';
import { certificationColumns } from '../../../../../src/ui/panel/certifications/import/certification-columns.ts';

it('names every column that a table of certifications can have', () => {
  const { fields, words, many } = certificationColumns;
  expect(new Set(fields.map(words)).size).toBe(8);
  expect(words('holder')).toBe('Holder');
  expect(words('ignore')).toBe('Leave out');
  expect(many).toBe('holder');
});

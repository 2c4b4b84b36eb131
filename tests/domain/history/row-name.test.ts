import { expect, it } from 'vitest';
import { firstLine, rowName } from '../../../src/domain/history/row-name.ts';

it.each([
  ['certifications', { name: ' Inbound\nMarketing' }, 'Inbound'],
  ['tickets', { summary: ' ', happened: '\n It  stops.\nAlways.', affected: 'x' }, 'It stops.'],
  ['accounts', { name: '', hubId: '123' }, '123'],
  ['examAttempts', { name: 'none' }, ''],
  ['something', { name: 'Acme' }, 'Acme'],
  ['something', { subject: 'Acme' }, ''],
])('a row of %s is called by its first naming field', (table, row, name) => {
  expect(rowName(table, row)).toBe(name);
});

it('is shortened to what fits, without half a sign', () => {
  expect(firstLine('x'.repeat(120))).toHaveLength(120);
  expect(firstLine('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`);
  expect(firstLine(`${'x'.repeat(118)}😀😀`)).toBe(`${'x'.repeat(118)}\ufffd…`);
});

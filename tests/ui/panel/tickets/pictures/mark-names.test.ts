import { expect, it } from 'vitest';
import { foundName, namedMarks, toolName } from '../../../../../src/ui/panel/tickets/pictures/mark-names.ts';
import { foundMark, mark } from '../../../../fixtures/picture-rows.ts';

it('numbers the marks of each kind and leaves out what was found', () => {
  const marks = [mark(), mark({ kind: 'arrow' }), foundMark('a'), mark({ id: 'm-2' })];
  expect(namedMarks(marks).map(({ name }) => name)).toEqual(['Mask 1', 'Arrow 1', 'Mask 2']);
});

it.each([
  ['email', 'ada@shop.example', 'E-mail address: ada@shop.example'],
  ['phone', '06 12', 'Phone number: 06 12'],
  ['token', 'abc', 'Token or key: abc'],
  ['hub-id', '4242424', 'Hub ID: 4242424'],
  ['hidden', '', 'Password field'],
] as const)('says what was found: %s', (kind, value, name) => {
  expect(foundName({ kind, value })).toBe(name);
});

it('names every tool', () => {
  expect(['select', 'mask', 'box', 'arrow', 'text', 'crop'].map((tool) => toolName(tool as 'mask'))).toEqual([
    'Move',
    'Mask',
    'Box',
    'Arrow',
    'Text',
    'Crop',
  ]);
});

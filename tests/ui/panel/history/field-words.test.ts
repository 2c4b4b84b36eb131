import { expect, it } from 'vitest';
import { HISTORY_TABLES } from '../../../../src/domain/history/history-tables.ts';
import { fieldWords } from '../../../../src/ui/panel/history/field-words.ts';

it.each(Object.entries(HISTORY_TABLES))('every field of %s that is shown has a name', (_name, { fields }) => {
  const shown = Object.entries(fields).flatMap(([field, kind]) => (kind === 'hidden' ? [] : [field]));
  expect(shown.filter((field) => fieldWords(field) === 'other details')).toEqual([]);
});

it('what has no name of its own is another detail', () => {
  expect([fieldWords(''), fieldWords('toString'), fieldWords('notes')]).toEqual([
    'other details',
    'other details',
    'notes',
  ]);
});

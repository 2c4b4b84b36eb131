import { expect, it } from 'vitest';
import { HISTORY_TABLES } from '../../../../src/domain/history/history-tables.ts';
import { kindWords, rowWords } from '../../../../src/ui/panel/history/kind-words.ts';

it.each(Object.keys(HISTORY_TABLES))('a row of %s is called what it is', (table) => {
  expect(kindWords(table)).not.toBe('entry');
});

it.each([
  ['clients', 'Acme', '', 'client Acme'],
  ['pointEntries', 'Marketing Hub', 'Acme', 'point entry Marketing Hub (Acme)'],
  ['examAttempts', '', 'Inbound', 'exam attempt (Inbound)'],
  ['toString', '', '', 'entry'],
])('%s %s', (table, name, owner, words) => {
  expect(rowWords(table, name, owner)).toBe(words);
});

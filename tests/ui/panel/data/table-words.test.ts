import { expect, it } from 'vitest';
import { BACKUP_TABLES } from '../../../../src/domain/backup/backup-tables.ts';
import { TABLE_WORDS, tableWords } from '../../../../src/ui/panel/data/table-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

it('has words for every table of a backup and for no other', () => {
  expect(Object.keys(TABLE_WORDS).sort()).toEqual(Object.keys(BACKUP_TABLES).sort());
  speak('fr');
  expect(tableWords('pointEntries')).toBe('Lignes de points');
  expect(tableWords('unheard-of')).toBe('unheard-of');
});

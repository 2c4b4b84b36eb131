import { describe, expect, it } from 'vitest';
import type { RowState } from '../../../../src/domain/import/row-state.ts';
import { rowStateWords } from '../../../../src/ui/panel/import/row-state-words.ts';
import { speak } from '../../../fixtures/locale-messages.ts';

const STATES: readonly (readonly [RowState, string, string])[] = [
  ['new', 'New', 'Nouvelle'],
  ['known', 'Already known', 'Déjà connue'],
  ['updates', 'Updates', 'Mise à jour'],
  ['needs-a-look', 'Needs a look', 'À vérifier'],
];

describe('the state of a row', () => {
  it.each(STATES)('%s is said in both languages', (state, english, french) => {
    expect(rowStateWords(state)).toBe(english);
    speak('fr');
    expect(rowStateWords(state)).toBe(french);
  });
});

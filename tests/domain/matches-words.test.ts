import { expect, it } from 'vitest';
import { matchesWords } from '../../src/domain/matches-words.ts';

it.each([
  ['United Kingdom', 'king', true],
  ['United Kingdom', 'unit king', true],
  ['United Kingdom', 'king unit', false],
  ['Australia', 'us', false],
  ['Côte d’Ivoire', 'cote', true],
  ['Côte d’Ivoire', 'IVOIRE', true],
  ['États-Unis US', 'etats-unis', true],
  ['États-Unis US', 'us', true],
  ['EUR · Euro', 'eur', true],
  ['日本', '日本', true],
  ['France', '', true],
  ['France', 'francs', false],
])('looks in "%s" for "%s": %s', (text, query, found) => {
  expect(matchesWords(text, query)).toBe(found);
});

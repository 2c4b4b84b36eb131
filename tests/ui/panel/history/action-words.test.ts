import { expect, it } from 'vitest';
import type { HistoryItem } from '../../../../src/store/queries/history-items.ts';
import {
  actionWords,
  actWords,
  itemWords,
  subjectWords,
  wayBackWords,
} from '../../../../src/ui/panel/history/action-words.ts';

const change = (field: string) => ({ field, kind: 'text', before: '', after: 'x' }) as const;
const item = (what: HistoryItem['what'], changes: HistoryItem['changes'] = []): HistoryItem => ({
  id: 1,
  table: 'clients',
  what,
  name: 'Acme',
  ownerName: '',
  changes,
  way: 'open',
});

it.each([
  [item('deleted'), 'Deleted: client Acme', 'Restore'],
  [item('restored'), 'Brought back: client Acme', 'Delete again'],
  [item('changed', [change('market'), change('link')]), 'Changed: client Acme: market, link', 'Change back'],
  [item('changed', [change('')]), 'Changed: client Acme: other details', 'Change back'],
  [item('changed'), 'Changed: client Acme', 'Change back'],
])('%#: %s', (one, words, way) => {
  expect([itemWords(one), wayBackWords(one), subjectWords(one)]).toEqual([words, way, 'client Acme']);
  expect(words.startsWith(actWords(one))).toBe(true);
});

it('an action is named after one row, or told by its numbers', () => {
  const groups = [
    { table: 'clients', what: 'deleted', count: 1 },
    { table: 'pointEntries', what: 'deleted', count: 1_200 },
  ] as const;
  expect(actionWords({ change: 1, at: 1, groups, lead: item('deleted') })).toBe(
    'Deleted: client Acme · Point entries: 1,200 deleted',
  );
  const many = [
    { table: 'certifications', what: 'changed', count: 12 },
    { table: 'holders', what: 'restored', count: 2 },
  ] as const;
  expect(actionWords({ change: 1, at: 1, groups: many, lead: null })).toBe(
    'Certifications: 12 changed · People: 2 brought back',
  );
});

// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepListCopy, readListCopy } from '../../src/browser/list-copy.ts';
import { listCopy } from '../fixtures/list-copies.ts';
import { speak } from '../fixtures/locale-messages.ts';

beforeEach(() => localStorage.clear());

it('there is none before the list was shown', () => {
  expect(readListCopy()).toBeNull();
});

it('what was kept last is read', () => {
  keepListCopy(listCopy({ total: 9 }));
  keepListCopy(listCopy());
  expect(readListCopy()).toEqual(listCopy());
});

it('nothing stays of a list that has become empty', () => {
  keepListCopy(listCopy());
  keepListCopy(listCopy({ total: 0, lines: [] }));
  expect(readListCopy()).toBeNull();
  expect(localStorage).toHaveLength(0);
});

it('one in another language is not read', () => {
  keepListCopy(listCopy());
  speak('fr');
  expect(readListCopy()).toBeNull();
});

it.each([
  ['is no JSON', '{'],
  ['is of another version', JSON.stringify({ ...listCopy(), version: 2 })],
  ['is something else', '"list"'],
])('one that %s is not read', (_, text) => {
  localStorage.setItem('list', text);
  expect(readListCopy()).toBeNull();
});

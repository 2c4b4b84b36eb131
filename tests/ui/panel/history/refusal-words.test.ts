import { expect, it } from 'vitest';
import { refusalWords } from '../../../../src/ui/panel/history/refusal-words.ts';

const BEGINNING = { earliest: Date.parse('2026-11-20T08:00Z'), zone: 'UTC' };

it.each([
  [
    { kind: 'owner-gone', table: 'certifications', name: 'Inbound' },
    /deleted: certification Inbound\. Nothing was changed/,
  ],
  [{ kind: 'still-used', table: 'pointEntries', name: '' }, /part of it: point entry\. Nothing was changed/],
  [{ kind: 'as-it-was' }, /^It is so already/],
  [{ kind: 'gone' }, /no longer kept/],
  [{ kind: 'no-room' }, /^There is not enough room/],
  [{ kind: 'no-room-for-copy' }, /keep a copy/],
  [{ kind: 'too-early' }, /from Nov 20, 2026, 8:00 AM/],
] as const)('%j says what to do', (outcome, words) => {
  expect(refusalWords(outcome, BEGINNING)).toMatch(words);
});

it('a change elsewhere is said by the page', () => {
  expect(refusalWords({ kind: 'changed-elsewhere' }, BEGINNING)).toBeNull();
});

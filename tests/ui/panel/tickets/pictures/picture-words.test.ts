import { describe, expect, it } from 'vitest';
import type { WaitingCapture } from '../../../../../src/store/queries/waiting-captures.ts';
import {
  bytesWords,
  captureWords,
  outcomeWords,
  refusalWords,
  searchNotes,
} from '../../../../../src/ui/panel/tickets/pictures/picture-words.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';
import { edits, foundMark } from '../../../../fixtures/picture-rows.ts';

it.each([
  [0, '0 byte'],
  [900, '900 byte'],
  [2_048, '2 kB'],
  [5_500_000, '5.2 MB'],
  [3e9, '2.8 GB'],
])('says %d bytes in a unit that fits', (bytes, words) => {
  expect(bytesWords(bytes)).toBe(words);
});

it('says sizes as the language does', () => {
  speak('fr');
  expect(bytesWords(5_500_000).replace(/\s/g, ' ')).toBe('5,2 Mo');
});

describe('refusalWords', () => {
  it.each([
    [{ reason: 'empty' }, /empty/],
    [{ reason: 'svg' }, /SVG/],
    [{ reason: 'gif' }, /GIF/],
    [{ reason: 'not-a-picture' }, /whatever its name says/],
    [{ reason: 'broken' }, /damaged/],
    [{ reason: 'undecodable' }, /cannot show/],
    [{ reason: 'too-many' }, /50 pictures/],
    [{ reason: 'too-many-bytes', bytes: 12_582_912 }, /12 MB; 10 MB is the most/],
    [{ reason: 'too-many-pixels', width: 10_000, height: 9_000 }, /10000 × 9000 pixels; 40 million/],
  ] as const)('of %o says what to do', (refusal, sentence) => {
    expect(refusalWords(refusal)).toMatch(sentence);
  });
});

it.each([
  [{ kind: 'waiting', key: 'capture|1' }, null],
  [{ kind: 'not-granted' }, null],
  [{ kind: 'not-a-page' }, /lets no extension picture this page/],
  [{ kind: 'too-soon' }, /two screenshots a second/],
  [{ kind: 'disk-full' }, /Your text is safe/],
] as const)('of %o says why there is no screenshot', (outcome, sentence) => {
  const words = captureWords(outcome);
  if (sentence === null) expect(words).toBeNull();
  else expect(words).toMatch(sentence);
});

it.each([
  ['gone', /was deleted/],
  ['disk-full', /Your text is safe/],
  ['unreadable', /cannot be read any more/],
  ['too-many', /50 pictures/],
] as const)('says why pictures were not changed: %s', (kind, sentence) => {
  expect(outcomeWords({ kind })).toMatch(sentence);
});

it('leaves to others what they have words for', () => {
  expect(outcomeWords({ kind: 'changed-elsewhere' })).toBeNull();
  expect(outcomeWords({ kind: 'done', undo: async () => ({ kind: 'gone' }) })).toBeNull();
});

describe('searchNotes', () => {
  const capture = (search: WaitingCapture['search'], count: number): WaitingCapture => ({
    key: 'capture|1',
    takenAt: 1,
    title: 'Contacts',
    picture: new Blob(),
    width: 8,
    height: 6,
    search,
    edits: edits(
      ...Array.from({ length: count }, (_, index) => [foundMark(`v${index}`), foundMark(`v${index}`)]).flat(),
    ),
  });

  it.each([
    ['whole', 0, [/^Nothing was found/]],
    ['whole', 1, [/^1 value looks personal/]],
    ['whole', 3, [/^3 values look personal/]],
    ['in-part', 3, [/^3 values/, /could not be searched/]],
    ['moved', 3, [/^The page moved/, /^3 values/]],
    ['none', 0, [/^This page could not be searched/]],
  ] as const)('of a page searched %s with %d values', (search, count, expected) => {
    const notes = searchNotes(capture(search, count));
    expect(notes).toHaveLength(expected.length);
    for (const [index, sentence] of expected.entries()) expect(notes[index]).toMatch(sentence);
  });
});

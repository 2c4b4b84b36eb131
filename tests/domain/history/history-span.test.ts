import { expect, it } from 'vitest';
import { earliestKnown, isTidyingDue } from '../../../src/domain/history/history-span.ts';
import { DAY_MS } from '../../../src/domain/time.ts';

const NOW = 100 * DAY_MS;

it.each([
  ['nothing is noted', null, NOW],
  ['it began lately', { since: NOW - 5, tidiedAt: 0 }, NOW - 5],
  ['it began long ago', { since: 0, tidiedAt: 0 }, NOW - 30 * DAY_MS],
  ['a clock was set back', { since: NOW + 5, tidiedAt: 0 }, NOW],
])('what is known when %s', (_case, note, earliest) => {
  expect(earliestKnown(note, NOW)).toBe(earliest);
});

it.each([
  [null, true],
  [NOW, false],
  [NOW - DAY_MS + 1, false],
  [NOW - DAY_MS, true],
  [NOW + 1, true],
])('tidied at %s', (tidiedAt, due) => {
  expect(isTidyingDue(tidiedAt === null ? null : { since: 0, tidiedAt }, NOW)).toBe(due);
});

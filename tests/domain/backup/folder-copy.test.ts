import { describe, expect, it } from 'vitest';
import {
  type FolderCopy,
  type FolderKeeping,
  folderStanding,
  isCopyDue,
  newKeeping,
  surplusCopies,
  withCopy,
} from '../../../src/domain/backup/folder-copy.ts';
import { DAY_MS } from '../../../src/domain/time.ts';

const NOW = Date.parse('2026-11-22T09:00Z');

function copy(at: number, name = `copy-${at}`): FolderCopy {
  return { name, at, bytes: 100, sha256: 'a'.repeat(64), lost: 0 };
}

function keeping(overrides: Partial<FolderKeeping> = {}): FolderKeeping {
  return { ...newKeeping(NOW - 10 * DAY_MS, { keep: 3, pictures: true }), ...overrides };
}

describe('whether a copy is due', () => {
  it.each<[string, Partial<FolderKeeping>, boolean]>([
    ['before the first', {}, true],
    ['within a day', { checkedAt: NOW - DAY_MS + 1 }, false],
    ['just now', { checkedAt: NOW }, false],
    ['a day later', { checkedAt: NOW - DAY_MS }, true],
    ['after a clock was set back', { checkedAt: NOW + 1 }, true],
    ['while something is wrong', { checkedAt: NOW, trouble: 'gone' }, true],
  ])('%s', (_when, overrides, due) => {
    expect(isCopyDue(keeping(overrides), NOW)).toBe(due);
  });
});

describe('how things stand', () => {
  const old = [copy(NOW - 2 * DAY_MS - 1)];
  const recent = [copy(NOW - 2 * DAY_MS)];
  it.each<[string, Partial<FolderKeeping>, boolean, ReturnType<typeof folderStanding>]>([
    ['all is well', { copies: recent }, true, { trouble: null, stale: false }],
    ['an old copy of what has not changed', { copies: old }, true, { trouble: null, stale: false }],
    ['no longer let in', { copies: old }, false, { trouble: 'lapsed', stale: false }],
    ['not let in, two days behind', { copies: recent, behindSince: NOW }, false, { trouble: 'lapsed', stale: false }],
    ['not let in, longer behind', { copies: old, behindSince: NOW }, false, { trouble: 'lapsed', stale: true }],
    ['let in again', { trouble: 'lapsed' }, true, { trouble: null, stale: false }],
    ['the folder is gone', { copies: old, trouble: 'gone', behindSince: NOW }, true, { trouble: 'gone', stale: true }],
    ['full, never a copy', { trouble: 'full', behindSince: NOW }, true, { trouble: 'full', stale: true }],
    ['gone and not let in', { trouble: 'gone' }, false, { trouble: 'lapsed', stale: false }],
  ])('%s', (_what, overrides, allowed, standing) => {
    expect(folderStanding(keeping(overrides), allowed, NOW)).toEqual(standing);
  });
});

it('a new copy stands first and puts right what was wrong', () => {
  const made = copy(NOW);
  const before = keeping({
    copies: [copy(1)],
    begun: [made, copy(2)],
    trouble: 'full',
    behindSince: 5,
  });
  expect(withCopy(before, made, 'sum')).toEqual({
    ...before,
    copies: [made, copy(1)],
    begun: [copy(2)],
    contentSum: 'sum',
    checkedAt: NOW,
    behindSince: null,
    trouble: null,
  });
});

it.each([
  [1, 4],
  [4, 1],
  [5, 0],
  [0, 4],
])('of five copies with %i to keep %i are too many, the oldest ones', (keep, surplus) => {
  const copies = [5, 4, 3, 2, 1].map((at) => copy(at));
  expect(surplusCopies(keeping({ keep, copies }))).toEqual(copies.slice(5 - surplus));
});

import { expect, it } from 'vitest';
import { copyOutcomeWords, folderTroubleWords } from '../../../../src/ui/panel/data/folder-words.ts';

it.each([
  ['lapsed', /no longer lets us write into “Backups” until you allow it again/],
  ['gone', /“Backups” is not there.*Connect it and press “Copy now”/],
  ['full', /no room left where “Backups” is.*Free some space/],
  ['failed', /could not be written into “Backups”.*earlier copies are whole/],
] as const)('%s: what happened and what to do', (trouble, words) => {
  expect(folderTroubleWords(trouble, 'Backups')).toMatch(words);
});

const copy = { name: 'a.json', at: 1, bytes: 1_200, sha256: '', lost: 0 };

it.each([
  [{ kind: 'copied', copy }, 'Copy written, 1 kB.'],
  [{ kind: 'unchanged' }, 'Nothing has changed since the last copy, and it is there.'],
  [{ kind: 'empty' }, 'There is nothing to copy yet.'],
  [{ kind: 'trouble', trouble: 'full' }, 'No copy was written.'],
] as const)('%j is told', (outcome, words) => {
  expect(copyOutcomeWords(outcome)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { asOneMe } from '../../../src/domain/backup/one-me.ts';
import { certification, holder } from '../../fixtures/rows.ts';

const THEIRS = new Map([
  ['holders', [holder({ id: 'laptop' }), holder({ id: 'lin', isMe: false, name: 'Lin' })]],
  ['certifications', [certification({ id: 'c-1', holderId: 'laptop' }), certification({ id: 'c-2', holderId: 'lin' })]],
]);

describe('the user of another device', () => {
  it('is taken for the user of this one', () => {
    const tables = asOneMe(THEIRS, 'desktop');
    expect(tables.get('holders')).toEqual([holder({ id: 'lin', isMe: false, name: 'Lin' })]);
    expect(tables.get('certifications')).toEqual([
      certification({ id: 'c-1', holderId: 'desktop' }),
      certification({ id: 'c-2', holderId: 'lin' }),
    ]);
  });

  it.each([
    ['there is none here yet', THEIRS, null],
    ['it is the same row', THEIRS, 'laptop'],
    ['the backup has none', new Map([['certifications', [certification()]]]), 'desktop'],
  ])('stays as it is where %s', (_, tables, me) => {
    expect(asOneMe(tables, me)).toBe(tables);
  });
});

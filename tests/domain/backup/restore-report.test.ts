import { describe, expect, it } from 'vitest';
import { rowsTable } from '../../../src/domain/backup/backup-table.ts';
import {
  afterRestore,
  dropsMuch,
  type RestoreMode,
  reportSum,
  type TableReport,
} from '../../../src/domain/backup/restore-report.ts';
import { holderSchema } from '../../../src/domain/certifications/certification.schema.ts';
import { buried } from '../../../src/domain/row.ts';
import { holder } from '../../fixtures/rows.ts';

const HOLDERS = rowsTable(holderSchema);
const now = holder({ name: 'Ada', updatedAt: 10, revision: 2 });
const later = holder({ name: 'Ada L.', updatedAt: 20, revision: 3 });
const gone = buried(later, 30);

describe('the report of one row', () => {
  it.each<[RestoreMode, object | undefined, object | undefined, keyof TableReport | null]>([
    ['replace', undefined, now, 'added'],
    ['replace', now, undefined, 'removed'],
    ['replace', later, now, 'changed'],
    ['replace', now, { ...now }, 'same'],
    ['replace', now, gone, 'removed'],
    ['replace', gone, now, 'added'],
    ['replace', gone, undefined, null],
    ['merge', undefined, now, 'added'],
    ['merge', now, undefined, 'same'],
    ['merge', later, now, 'same'],
    ['merge', now, later, 'changed'],
    ['merge', now, gone, 'removed'],
    ['merge', gone, now, null],
    ['merge', undefined, gone, null],
  ])('%s: %j by %j is %s', (mode, mine, theirs, what) => {
    const sum = reportSum('holders', HOLDERS, mode);
    sum.count(mine, theirs);
    const none = { table: 'holders', added: 0, changed: 0, removed: 0, same: 0 };
    expect(sum.report()).toEqual(what === null ? none : { ...none, [what]: 1 });
  });

  it('leaves the row that it counts', () => {
    expect(afterRestore(later, now, HOLDERS, 'merge')).toBe(later);
    expect(afterRestore(later, now, HOLDERS, 'replace')).toBe(now);
    expect(afterRestore(now, undefined, HOLDERS, 'replace')).toBeUndefined();
  });
});

describe('a restore is asked about first', () => {
  const report = (change: Partial<TableReport>) => ({
    table: 'a',
    added: 0,
    changed: 0,
    removed: 0,
    same: 0,
    ...change,
  });

  it.each<[string, readonly TableReport[], boolean]>([
    ['nothing is there', [report({ added: 100 })], false],
    ['a few of many go', [report({ removed: 5, same: 95 })], false],
    ['a quarter goes', [report({ removed: 25, same: 75 })], true],
    ['all of one table goes', [report({ removed: 3 }), report({ same: 1_000 })], true],
    ['two rows were all there was', [report({ removed: 2 })], false],
  ])('when %s: %s', (_, reports, asked) => {
    expect(dropsMuch(reports)).toBe(asked);
  });
});

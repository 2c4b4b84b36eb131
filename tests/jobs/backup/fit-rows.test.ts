import { describe, expect, it } from 'vitest';
import { fitRows } from '../../../src/jobs/backup/fit-rows.ts';
import { certification, holder } from '../../fixtures/rows.ts';

const raw = (tables: Record<string, readonly object[]>) =>
  new Map(Object.entries(tables).map(([name, rows]) => [name, { rows }]));
const { studyDays, ...older } = certification();

describe('fitting rows', () => {
  it('brings older ones to the present shape, and only those', async () => {
    const brought = await fitRows(raw({ certifications: [older] }), 1);
    expect(brought).toEqual({ tables: new Map([['certifications', [certification()]]]), unfit: [] });
    const planned = certification({ studyDays: 14 });
    expect(await fitRows(raw({ certifications: [planned] }), 2)).toMatchObject({ unfit: [] });
    const left = await fitRows(raw({ certifications: [older, planned] }), 2);
    expect(left).toEqual({
      tables: new Map([['certifications', [planned]]]),
      unfit: [{ table: 'certifications', count: 1, field: 'studyDays' }],
    });
  });

  it.each([
    ['unknown-table', { notes: [] }],
    ['unknown-table', { constructor: [] }],
    ['unknown-table', { deadlines: [] }],
    ['same-key', { holders: [holder(), holder({ name: 'Ada' })] }],
  ])('answers %s for %j', async (answer, tables) => {
    expect(await fitRows(raw(tables), 3)).toBe(answer);
  });
});

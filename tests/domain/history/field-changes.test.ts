import { expect, it } from 'vitest';
import { fieldChanges } from '../../../src/domain/history/field-changes.ts';
import { revised } from '../../../src/domain/row.ts';
import { client } from '../../fixtures/ledger.ts';
import { certification, on } from '../../fixtures/rows.ts';

it('tells the fields that differ, in the order of the table, and none of those that every row has', () => {
  const before = certification({ notes: 'One', expires: on('2027-01-02') });
  const after = revised(before, { notes: 'Two', expires: on('2028-01-02'), catalogueId: null }, 9);
  expect(fieldChanges('certifications', before, after)).toEqual([
    { field: 'expires', kind: 'date', before: before.expires, after: after.expires },
    { field: 'notes', kind: 'long', before: 'One', after: 'Two' },
  ]);
  expect(fieldChanges('certifications', before, structuredClone(before))).toEqual([]);
});

it('says only that there are other details where a field has no name', () => {
  const before = client();
  const other = { field: '', kind: 'other', before: null, after: null };
  expect(fieldChanges('clients', before, { ...before, stars: 5, rank: 1 })).toEqual([other]);
  expect(fieldChanges('something', { name: 'a' }, { name: 'b' })).toEqual([other]);
});

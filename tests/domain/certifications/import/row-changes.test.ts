import { describe, expect, it } from 'vitest';
import { compareWithKept } from '../../../../src/domain/certifications/import/row-changes.ts';
import { award } from '../../../fixtures/import-rows.ts';
import { certification, on } from '../../../fixtures/rows.ts';

const kept = certification({
  earned: on('2026-01-15'),
  expires: on('2027-02'),
  link: award('seo'),
  credentialId: 'AB12',
  email: 'a@x.example',
});
const BLANK = { earned: null, expires: null, link: '', credentialId: '', email: '' };

describe('a row against the record it matches', () => {
  it('changes nothing with blanks, or with the same in other writing', () => {
    expect(compareWithKept(BLANK, kept).changes).toEqual([]);
    const same = {
      earned: on('2026-01-15'),
      expires: on('2027-02'),
      link: award('seo', { holder: 'other' }),
      credentialId: 'ab12',
      email: 'A@X.example',
    };
    expect(compareWithKept(same, kept).changes).toEqual([]);
  });

  it('brings what is new or other', () => {
    const row = {
      earned: null,
      expires: on('2028-03-01'),
      link: award('seo', { code: 'efgh5678' }),
      credentialId: 'CD34',
      email: 'b@x.example',
    };
    expect(compareWithKept(row, kept).changes).toEqual([
      { field: 'expires', from: on('2027-02'), to: on('2028-03-01') },
      { field: 'link', from: award('seo'), to: award('seo', { code: 'efgh5678' }) },
      { field: 'credentialId', from: 'AB12', to: 'CD34' },
      { field: 'email', from: 'a@x.example', to: 'b@x.example' },
    ]);
  });

  it('lets a day refine a month, and no month blur a day', () => {
    expect(compareWithKept({ ...BLANK, expires: on('2027-02-14') }, kept).changes).toHaveLength(1);
    const blurred = compareWithKept({ ...BLANK, earned: on('2026-01') }, kept);
    expect([blurred.changes, blurred.earned]).toEqual([[], on('2026-01-15')]);
  });

  it('says when the row is older than the record', () => {
    expect(compareWithKept({ ...BLANK, expires: on('2025-12-31') }, kept).reasons).toEqual([
      { code: 'earlier-than-kept', field: 'expires', kept: on('2027-02') },
    ]);
    expect(compareWithKept({ ...BLANK, expires: on('2027-02-01') }, kept).reasons).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDuplicates } from '../../../../src/domain/certifications/import/mark-duplicates.ts';
import { reviewRow } from '../../../../src/domain/certifications/import/review-row.ts';
import { award, found, review } from '../../../fixtures/import-rows.ts';

type Fields = Parameters<typeof found>[0];

function verdicts(...rows: Fields[]): string[] {
  const against = review();
  const reviewed = rows.map((fields, index) => reviewRow(found({ ...fields, key: `r${index + 1}` }), against));
  return markDuplicates(reviewed).map((row) => {
    const duplicate = row.reasons.find((reason) => reason.code === 'duplicate');
    return duplicate === undefined ? (row.ticked ? 'ticked' : 'left') : `of ${duplicate.of}`;
  });
}

describe('duplicates', () => {
  it('are rows of one certification of one person', () => {
    expect(
      verdicts(
        { name: 'SEO II' },
        { name: 'HubSpot SEO II Certified' },
        { name: 'SEO II', holderName: 'Bo' },
        { name: 'SEO' },
      ),
    ).toEqual(['ticked', 'of r1', 'ticked', 'ticked']);
  });

  it('are rows with one link code, whatever their names', () => {
    expect(verdicts({ link: award('seo-ii') }, { link: award('seo-ii', { holder: 'other-name' }) })).toEqual([
      'ticked',
      'of r1',
    ]);
    expect(verdicts({ link: 'https://x.example/cert/1' }, { link: 'https://x.example/cert/1' })[1]).toBe('of r1');
  });

  it('leave the one that lasts longer, or was earned later, in force', () => {
    expect(
      verdicts({ name: 'SEO', expires: '2025-01-01' }, { name: 'SEO', expires: '2027-01-01' }, { name: 'SEO' }),
    ).toEqual(['of r2', 'ticked', 'of r2']);
    expect(verdicts({ name: 'SEO', earned: '2025-01-01' }, { name: 'SEO', earned: '2026-01-01' })).toEqual([
      'of r2',
      'ticked',
    ]);
  });

  it('leave a sound row in force before a faulty one', () => {
    expect(verdicts({ name: 'SEO', expires: '31/02/2029' }, { name: 'SEO', expires: '2027-01-01' })).toEqual([
      'of r2',
      'ticked',
    ]);
  });

  it('hold through a chain of reasons', () => {
    const link = award('seo-ii');
    expect(
      verdicts({ name: 'SEO II' }, { name: 'SEO II', link, expires: '2027-01-01' }, { link, holderName: 'Bo' }),
    ).toEqual(['of r2', 'ticked', 'of r2']);
  });

  it('are judged anew after an edit, and rows that stay as they were stay the same objects', () => {
    const against = review();
    const [one, two] = [found({ name: 'SEO', key: 'a' }), found({ name: 'SEO', key: 'b' })].map((row) =>
      reviewRow(row, against),
    );
    if (one === undefined || two === undefined) throw new Error('two rows were made');
    const first = markDuplicates([one, two]);
    expect(markDuplicates(first)).toEqual(first);
    expect(markDuplicates(first)[0]).toBe(one);
    const edited = reviewRow(found({ name: 'SEO II', key: 'a' }), against);
    expect(markDuplicates([edited, ...first.slice(1)]).map(({ ticked }) => ticked)).toEqual([true, true]);
  });

  it('always leave exactly one of each in force', () => {
    const name = fc.constantFrom('SEO', 'SEO II', 'Inbound', 'Content Marketing');
    const expires = fc.constantFrom('', '2026-01-01', '2027-01-01', '31/02/2027');
    fc.assert(
      fc.property(fc.array(fc.record({ name, expires })), (rows) => {
        const leading = verdicts(...rows).filter((verdict) => !verdict.startsWith('of '));
        expect(leading).toHaveLength(new Set(rows.map((row) => row.name)).size);
      }),
    );
  });

  it('take no square of the time for many renewals of one certification', () => {
    const against = review();
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      reviewRow(found({ name: 'SEO', key: `${index}`, expires: `20${10 + (index % 80)}-01-01` }), against),
    );
    expect(markDuplicates(rows).filter(({ ticked }) => ticked)).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCell } from '../../../../src/domain/certifications/import/found-row.ts';
import { reviewRow } from '../../../../src/domain/certifications/import/review-row.ts';
import { award, found, review, told } from '../../../fixtures/import-rows.ts';
import { certification, holder, on } from '../../../fixtures/rows.ts';

const fresh = review();
const of = (fields: Parameters<typeof found>[0], against = fresh) => told(reviewRow(found(fields), against));

describe('review of a row', () => {
  it.each([
    [{ name: 'SEO II', expires: '2027-05-03' }, 'new | ticked | SEO II | seo-ii |  | ..2027-05-03 | '],
    [
      { name: 'Brand New Thing', issuer: 'HubSpot Academy' },
      'new | ticked | Brand New Thing | - |  | .. | unknown-name no-dates',
    ],
    [{ name: 'HubSpot Brand New Thing' }, 'new | ticked | HubSpot Brand New Thing | - |  | .. | unknown-name no-dates'],
    [
      { name: 'Brand New Thing' },
      'needs-a-look | left | Brand New Thing | - |  | .. | unknown-name issuer-unknown no-dates',
    ],
    [
      { name: 'Digital Marketing', issuer: 'Google' },
      'new | left | Digital Marketing | - |  | .. | not-hubspot no-dates',
    ],
    [
      { name: 'HubSpot Solutions Partner', issuer: 'HubSpot' },
      'new | ticked | HubSpot Solutions Partner | solutions-partner |  | .. | no-dates',
    ],
    [
      { name: 'Content Marketting' },
      'new | ticked | Content Marketing | content-marketing |  | .. | likely-name no-dates',
    ],
    [{ name: 'SEO', link: award('seo-ii') }, 'needs-a-look | ticked | SEO | - |  | .. | ambiguous-name no-dates'],
    [{ name: 'SEO', expires: '31/02/2027' }, 'needs-a-look | left | SEO | seo |  | .. | impossible-date'],
    [{ name: 'SEO', expires: '03/05/2027' }, 'needs-a-look | left | SEO | seo |  | .. | ambiguous-date'],
    [
      { name: 'SEO', earned: '2026-05-01', expires: '2025-05-01' },
      'needs-a-look | left | SEO | seo |  | 2026-05-01..2025-05-01 | expiry-before-earned',
    ],
    [{ link: award('seo-ii'), holderName: 'Holder Three' }, 'new | ticked | SEO II | seo-ii | Holder Three | .. | '],
    [{ link: award('brand-new-thing') }, 'new | ticked | Brand New Thing | - |  | .. | unknown-name'],
    [
      { link: 'https://www.udemy.com/certificate/UC-1', issuer: 'udemy.com' },
      'needs-a-look | left |  | - |  | .. | no-name not-hubspot',
    ],
    [
      { name: 'SEO', email: 'not an address', link: 'javascript:alert(1)' },
      'new | ticked | SEO | seo |  | .. | not-a-link not-an-email no-dates',
    ],
    [
      { name: 'x'.repeat(201), issuer: 'HubSpot' },
      `needs-a-look | left | ${'x'.repeat(200)} | - |  | .. | cell-too-long unknown-name no-dates`,
    ],
  ])('%#', (fields, expected) => {
    expect(of(fields)).toBe(expected);
  });

  it('cleans what is pasted, and keeps scripts as they are', () => {
    const row = reviewRow(
      found({ name: ' SEO\u202E II ', holderName: ' שרה \u0000לוי ', email: 'mailto:a@x.example' }),
      fresh,
    );
    expect([row.name, row.holderName, row.email]).toEqual(['SEO II', 'שרה לוי', 'a@x.example']);
  });

  describe('against what is kept', () => {
    const me = holder({ id: 'h-me', name: 'Ann', isMe: true });
    const kept = certification({
      id: 'c-seo',
      holderId: 'h-me',
      catalogueId: 'seo',
      name: 'SEO',
      expires: on('2027-05-03'),
    });
    const against = review({ existing: [kept], holders: [me] });

    it('knows what it has', () => {
      expect(of({ name: 'SEO Certified', expires: '3 May 2027' }, against)).toBe(
        'known | left | SEO Certified | seo |  | ..2027-05-03 | already-known',
      );
      expect(reviewRow(found({ name: 'SEO' }), against)).toMatchObject({
        state: 'known',
        matches: 'c-seo',
        holderId: 'h-me',
      });
    });

    it('updates what is other', () => {
      const row = reviewRow(found({ name: 'SEO', holderName: 'ann', expires: '2028-06-01' }), against);
      expect(told(row)).toBe('updates | ticked | SEO | seo | Ann | ..2028-06-01 | ');
      expect(row.changes).toEqual([{ field: 'expires', from: on('2027-05-03'), to: on('2028-06-01') }]);
    });

    it('does not go back by itself', () => {
      expect(of({ name: 'SEO', expires: '2025-01-01' }, against)).toBe(
        'updates | left | SEO | seo |  | ..2025-01-01 | earlier-than-kept',
      );
    });

    it('shows the day it knows where the row says only its month', () => {
      expect(of({ name: 'SEO', expires: 'May 2027' }, against)).toBe(
        'known | left | SEO | seo |  | ..2027-05-03 | month-only already-known',
      );
    });

    it('takes somebody else’s for new', () => {
      expect(of({ name: 'SEO', holderName: 'Bo' }, against)).toBe('new | ticked | SEO | seo | Bo | .. | no-dates');
    });
  });

  it('judges an edited cell anew', () => {
    const row = found({ name: 'SEO', expires: '31/02/2027', notes: [{ code: 'bare-date', field: 'expires' }] });
    expect(told(reviewRow(withCell(row, 'expires', '2027-02-28'), fresh))).toBe(
      'new | ticked | SEO | seo |  | ..2027-02-28 | ',
    );
  });

  it('never throws', () => {
    const text = fc.string({ unit: 'grapheme' });
    const fields = fc.record({
      name: text,
      issuer: text,
      holderName: text,
      email: text,
      earned: text,
      expires: text,
      link: text,
      credentialId: text,
    });
    fc.assert(fc.property(fields, (row) => void reviewRow(found(row), fresh)));
  });
});

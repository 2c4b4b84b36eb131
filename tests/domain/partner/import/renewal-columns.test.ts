import { expect, it } from 'vitest';
import { readPartnerHeadings } from '../../../../src/domain/partner/import/partner-headings.ts';
import { RENEWAL_COLUMNS } from '../../../../src/domain/partner/import/renewal-columns.ts';

it('are read back from the headings of our own export', () => {
  expect(
    readPartnerHeadings(
      'renewals',
      RENEWAL_COLUMNS.map(({ own }) => own),
    ),
  ).toEqual(RENEWAL_COLUMNS.map(({ field }) => field));
  expect(RENEWAL_COLUMNS.map(({ field }) => field)).toContain('renewsOn');
});

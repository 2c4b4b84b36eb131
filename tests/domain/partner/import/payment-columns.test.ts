import { expect, it } from 'vitest';
import { readPartnerHeadings } from '../../../../src/domain/partner/import/partner-headings.ts';
import { PAYMENT_COLUMNS } from '../../../../src/domain/partner/import/payment-columns.ts';

it('are read back from the headings of our own export', () => {
  expect(
    readPartnerHeadings(
      'payments',
      PAYMENT_COLUMNS.map(({ own }) => own),
    ),
  ).toEqual(PAYMENT_COLUMNS.map(({ field }) => field));
  expect(PAYMENT_COLUMNS.map(({ field }) => field)).toContain('quarter');
});

import { expect, it } from 'vitest';
import {
  CLIENT,
  CURRENCY,
  HUB_ID,
  MRR,
  NOTES,
  PRODUCTS,
} from '../../../../src/domain/partner/import/common-columns.ts';
import { PARTNER_COLUMNS } from '../../../../src/domain/partner/import/partner-columns.ts';

it('say in every kind of rows whose they are, in what they reckon, and what was noted', () => {
  for (const columns of Object.values(PARTNER_COLUMNS))
    expect(columns).toEqual(expect.arrayContaining([CLIENT, HUB_ID, CURRENCY, NOTES]));
  expect(PARTNER_COLUMNS.renewals).toEqual(expect.arrayContaining([PRODUCTS, MRR]));
});

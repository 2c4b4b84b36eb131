import { expect, it } from 'vitest';
import { readDealHeadings } from '../../../src/domain/points/import/deal-headings.ts';
import { DEAL_FIELDS } from '../../../src/domain/points/import/found-deal.ts';
import { OWN_HEADINGS } from '../../../src/domain/points/ledger-headings.ts';

it('are all understood by the import, also when a column was moved', () => {
  expect(readDealHeadings(OWN_HEADINGS)).toEqual(DEAL_FIELDS);
  expect(readDealHeadings(OWN_HEADINGS.toReversed())).toEqual(DEAL_FIELDS.toReversed());
});

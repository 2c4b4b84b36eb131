import { expect, it } from 'vitest';
import type { DealField } from '../../../../../src/domain/points/import/found-deal.ts';
import type { DealValue } from '../../../../../src/domain/points/import/reviewed-deal.ts';
import { dealValueWords } from '../../../../../src/ui/panel/points/import/deal-value-words.ts';

it.each<[DealField, DealValue, string]>([
  ['deal', 'sourced', 'Partner sourced'],
  ['deal', 'assisted', 'Partner assisted'],
  ['deal', null, 'Managed only'],
  ['saleKind', 'new', 'New'],
  ['saleKind', 'cross-sell', 'Cross-sell'],
  ['saleKind', 'upsell', 'Upsell'],
  ['country', 'FR', 'France'],
  ['country', null, 'blank'],
  ['link', '', 'blank'],
  ['link', 'https://crm.example', 'https://crm.example'],
  ['otherPartners', 2, '2'],
  ['mrr', { minor: 123_450, currency: 'USD' }, '$1,234.50'],
  ['managedFrom', '2026-03-02', 'Mar 2, 2026'],
])('%s %o is %s', (field, value, words) => {
  expect(dealValueWords(field, value)).toBe(words);
});

import { expect, it } from 'vitest';
import { partnerColumns } from '../../../../../src/ui/panel/partner/import/partner-columns.ts';

it('offers what a table of the kind can hold', () => {
  const { fields, words } = partnerColumns('payments');
  expect(fields.map(words)).toEqual(['Client', 'Hub ID', 'Quarter', 'Amount', 'Currency', 'Paid on', 'Notes']);
});
